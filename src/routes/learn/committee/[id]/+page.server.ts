import { redirect } from '@sveltejs/kit';
import { KIND_NAMES, ROLE_NAMES } from '#content/names.ts';
import { readRubric } from '#content/rubric.ts';
import { openAnswer } from '#server/committee/open-answer.ts';
import { rateAnswer } from '#server/committee/rate-answer.ts';
import { asFailure } from '#server/http/failure.ts';
import { readForm } from '#server/http/read-form.ts';
import { chosenLevels, readLevels } from '#server/http/read-levels.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { answer, criteria, own, others, place, next } = await openAnswer(locals.ctx, { id: params.id });
  // Whoever rates sees nobody else's level, also when it is not the first time.
  const rating = others === undefined || url.searchParams.has('change');
  const rubric = readRubric();
  const rows = criteria.flatMap((criterion) => {
    const page = rubric.get(criterion);
    if (!page) return [];
    const { clear, partial, missing } = page.levels;
    return [
      {
        criterion,
        title: page.title,
        short: page.short,
        own: own[criterion] ?? null,
        meanings: { clear: clear.meaning, partial: partial.meaning, missing: missing.meaning },
        others: rating ? undefined : others?.get(criterion),
      },
    ];
  });
  return {
    id: answer.id,
    question: answer.text,
    kind: KIND_NAMES[answer.kind],
    role: ROLE_NAMES[answer.role],
    channel: answer.channel,
    text: answer.answer,
    place,
    next,
    rows,
    rated: others !== undefined,
    rating,
  };
};

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const ratings = readLevels(await readForm(request));
    try {
      await rateAnswer(locals.ctx, { id: params.id, ratings });
    } catch (error) {
      return asFailure(error, { chosen: chosenLevels(ratings) });
    }
    redirect(303, `/learn/committee/${params.id}#said`);
  },
};
