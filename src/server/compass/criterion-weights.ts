import { MOST_WEIGHT } from '#content/compass.ts';
import { CRITERIA, type CriterionId } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { ownCompass, type WeighedSkill } from './access.ts';

/** A criterion whose skills are all left out; interviewers ask for it all the same, so it never goes away. */
const LEAST = 0.5;

/**
 * How much each criterion counts in the plan: from 0.5 (half as much as usual) over 1 to 1.5. It is 0.5 and
 * a third of the mean weight of the skills that show in it; a criterion that no skill shows in counts 1.
 */
export function weighCriteria(skills: readonly WeighedSkill[]): Map<CriterionId, number> {
  return new Map(
    CRITERIA.map((criterion) => {
      const its = skills.filter(({ skill }) => skill.criteria.includes(criterion));
      if (its.length === 0) return [criterion, 1];
      const sum = its.reduce((total, { own, editors }) => total + (own ?? editors), 0);
      return [criterion, LEAST + sum / its.length / MOST_WEIGHT];
    }),
  );
}

/** The weight of every criterion for the signed-in person, as their skills compass stands. */
export async function criterionWeights(ctx: Ctx): Promise<Map<CriterionId, number>> {
  const { skills } = await ownCompass(ctx);
  return weighCriteria(skills);
}
