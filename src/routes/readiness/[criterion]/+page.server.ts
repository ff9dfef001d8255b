import { KIND_NAMES } from '#content/names.ts';
import { readRubric } from '#content/rubric.ts';
import { criterionAnswers } from '#server/readiness/criterion-answers.ts';
import { nextQuestions } from '#server/readiness/next-questions.ts';
import { heardLevels } from '#server/rejections/heard-levels.ts';
import { sayFrom } from '#server/rejections/show-cause.ts';
import { day } from '#ui/dates.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, params, url }) => {
  const before = url.searchParams.get('before') ?? undefined;
  const { criterion, answers, older } = await criterionAnswers(ctx, { criterion: params.criterion, before });
  const heard = (await heardLevels(ctx)).filter((each) => each.criterion === criterion).reverse();
  const next = (await nextQuestions(ctx, [criterion])).get(criterion);
  const page = readRubric().get(criterion);
  return {
    criterion,
    title: page?.title ?? criterion,
    short: page?.short,
    first: before === undefined,
    older: older?.toISOString(),
    answers: answers.map(({ at, ...rest }) => ({ ...rest, day: day(at) })),
    heard: heard.map(({ id, level, words, company, applicationId, from, ...rest }) => ({
      ...{ id, criterion, level, words, from },
      beside: { name: company, href: `/pipeline/${applicationId}/feedback` },
      said: sayFrom(rest),
    })),
    next: next && { id: next.id, text: next.text, kind: KIND_NAMES[next.kind] },
  };
};
