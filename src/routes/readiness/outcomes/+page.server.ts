import { readRubric } from '#content/rubric.ts';
import { ENOUGH_ROUNDS, LAST_BEFORE, WITHIN_DAYS } from '#server/readiness/compare-outcomes.ts';
import { practiceOutcomes } from '#server/readiness/practice-outcomes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx } }) => {
  const { criteria, ...counts } = await practiceOutcomes(ctx);
  return {
    ...counts,
    enough: ENOUGH_ROUNDS,
    last: LAST_BEFORE,
    within: WITHIN_DAYS,
    criteria: criteria.map((each) => ({
      ...each,
      title: readRubric().get(each.criterion)?.title ?? each.criterion,
    })),
  };
};
