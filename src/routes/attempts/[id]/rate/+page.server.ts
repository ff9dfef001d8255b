import { redirect } from '@sveltejs/kit';
import { readRubric } from '#content/rubric.ts';
import { asFailure } from '#server/http/failure.ts';
import { readForm } from '#server/http/read-form.ts';
import { chosenLevels, readLevels } from '#server/http/read-levels.ts';
import { getAttempt } from '#server/practice/get-attempt.ts';
import { rateSelf } from '#server/practice/rate-self.ts';
import { criteriaRows } from '#ui/criteria-rows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { attempt, review, levels } = await getAttempt(locals.ctx, params);
  const rows = criteriaRows(review, levels, readRubric(), []);
  // Without criteria there is nothing to rate: the review says why.
  if (rows.length === 0) redirect(303, `/attempts/${attempt.id}`);
  return {
    id: attempt.id,
    questionText: attempt.questionText,
    text: attempt.text,
    // The reviewer's own levels stay out of the page: it is the candidate's turn.
    rows: rows.map(({ criterion, title, short, self, meanings }) => ({
      criterion,
      title,
      short,
      self,
      meanings,
    })),
  };
};

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const ratings = readLevels(await readForm(request));
    try {
      await rateSelf(locals.ctx, { attemptId: params.id, ratings });
    } catch (error) {
      return asFailure(error, { chosen: chosenLevels(ratings) });
    }
    redirect(303, `/attempts/${params.id}`);
  },
};
