import { CRITERIA, type CriterionId } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { ownRatings } from './access.ts';
import { tally, type Tally } from './compare-levels.ts';

/** Weeks with ratings that are shown; older ones still count towards the criteria. */
const WEEKS = 12;

export type OwnCalibration = {
  /** Every criterion that was rated at all, in the rubric's order. */
  criteria: (Tally & { criterion: CriterionId })[];
  /** Weeks in which something was rated, the newest first, each by its Monday. */
  weeks: (Tally & { monday: Date; answers: number })[];
  all: Tally;
};

/** Where the person is kinder or harder than the two raters: criterion by criterion, and week by week. */
export async function ownCalibration(ctx: Ctx): Promise<OwnCalibration> {
  const ratings = await ownRatings(ctx);
  const byCriterion = Map.groupBy(ratings, ({ criterion }) => criterion);
  const byWeek = Map.groupBy(ratings, ({ at }) => mondayBefore(at).getTime());
  return {
    criteria: CRITERIA.flatMap((criterion) => {
      const its = byCriterion.get(criterion);
      return its ? [{ criterion, ...tally(its) }] : [];
    }),
    weeks: [...byWeek]
      .sort(([a], [b]) => b - a)
      .slice(0, WEEKS)
      .map(([monday, its]) => ({
        monday: new Date(monday),
        answers: new Set(its.map(({ answer }) => answer.id)).size,
        ...tally(its),
      })),
    all: tally(ratings),
  };
}

/** The start of the week that a moment is in, where the server is: as its dates are shown. */
export function mondayBefore(moment: Date): Date {
  const sinceMonday = (moment.getDay() + 6) % 7;
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() - sinceMonday);
}
