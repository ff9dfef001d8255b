import { redirect } from '@sveltejs/kit';
import { readRubric } from '#content/rubric.ts';
import { LEVELS } from '#engine/rubric.ts';
import { asFailure } from '#server/http/failure.ts';
import { readForm } from '#server/http/read-form.ts';
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
    const form = await readForm(request);
    const ratings: Record<string, string> = {};
    for (const [name, value] of form) {
      if (name.startsWith('level-') && typeof value === 'string')
        ratings[name.slice('level-'.length)] = value;
    }
    try {
      await rateSelf(locals.ctx, { attemptId: params.id, ratings });
    } catch (error) {
      const chosen = Object.fromEntries(
        Object.entries(ratings).filter(([, level]) => (LEVELS as readonly string[]).includes(level)),
      );
      return asFailure(error, { chosen });
    }
    redirect(303, `/attempts/${params.id}`);
  },
};
