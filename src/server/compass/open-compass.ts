import { readCompass, type Compass, type Position } from '#content/compass.ts';
import { CRITERIA, type CriterionId } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { ownCompass, type WeighedSkill } from './access.ts';
import { weighCriteria } from './criterion-weights.ts';

export type OpenedCompass = {
  position: Position;
  /** Whether the person set it; until then it stands in the middle. */
  isSet: boolean;
  skills: WeighedSkill[];
  /** What follows for the plan: the heaviest criterion first, with the skills that it rests on. */
  criteria: { criterion: CriterionId; counts: number; skills: string[] }[];
  disagreements: Compass['disagreements'];
};

/** The whole compass as it stands for the signed-in person, and what it does to the plan. */
export async function openCompass(ctx: Ctx): Promise<OpenedCompass> {
  const opened = await ownCompass(ctx);
  const counts = weighCriteria(opened.skills);
  return {
    ...opened,
    criteria: CRITERIA.map((criterion) => ({
      criterion,
      counts: counts.get(criterion) ?? 1,
      skills: opened.skills.flatMap(({ skill }) => (skill.criteria.includes(criterion) ? [skill.title] : [])),
    })).sort((a, b) => b.counts - a.counts),
    disagreements: readCompass().disagreements,
  };
}
