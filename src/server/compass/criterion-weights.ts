import { MOST_WEIGHT } from '#content/compass.ts';
import { CRITERIA, type CriterionId } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { ownCompass, type WeighedSkill } from './access.ts';

/**
 * A criterion whose skills all weigh most counts this many times as much as one whose skills are all left
 * out. Even that one stays in the plan, because interviewers ask for it all the same.
 */
export const WIDEST = 3;

/**
 * How much each criterion counts in the plan beside the others: 1 is the average, and the mean of all. It
 * goes by the mean weight of the skills that show in it.
 */
export function weighCriteria(skills: readonly WeighedSkill[]): Map<CriterionId, number> {
  const parts = CRITERIA.map((criterion) => {
    const weights = skills
      .filter(({ skill }) => skill.criteria.includes(criterion))
      .map(({ own, editors }) => own ?? editors);
    return 1 + (WIDEST - 1) * (mean(weights) / MOST_WEIGHT);
  });
  const average = mean(parts);
  return new Map(CRITERIA.map((criterion, at) => [criterion, parts[at]! / average]));
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);

/** The weight of every criterion for the signed-in person, as their skills compass stands; 1 is the average. */
export async function criterionWeights(ctx: Ctx): Promise<Map<CriterionId, number>> {
  const { skills } = await ownCompass(ctx);
  return weighCriteria(skills);
}
