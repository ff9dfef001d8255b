import { KIND_NAMES } from '#content/names.ts';
import { readRubric } from '#content/rubric.ts';
import { criterionAnswers } from '#server/readiness/criterion-answers.ts';
import { nextQuestions } from '#server/readiness/next-questions.ts';
import { day } from '#ui/dates.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, params, url }) => {
  const before = url.searchParams.get('before') ?? undefined;
  const { criterion, answers, older } = await criterionAnswers(ctx, { criterion: params.criterion, before });
  const next = (await nextQuestions(ctx, [criterion])).get(criterion);
  const page = readRubric().get(criterion);
  return {
    criterion,
    title: page?.title ?? criterion,
    short: page?.short,
    first: before === undefined,
    older: older?.toISOString(),
    answers: answers.map(({ at, ...rest }) => ({ ...rest, day: day(at) })),
    next: next && { id: next.id, text: next.text, kind: KIND_NAMES[next.kind] },
  };
};
