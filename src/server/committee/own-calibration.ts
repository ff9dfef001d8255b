import { CRITERIA, type CriterionId } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { dayIn, mondayOf, type Day } from '#server/days/days.ts';
import { ownDay } from '#server/days/own-day.ts';
import { ownRatings } from './access.ts';
import { tally, type Tally } from './compare-levels.ts';

/** Weeks with ratings that are shown; older ones still count towards the criteria. */
const WEEKS = 12;

export type OwnCalibration = {
  /** Every criterion that was rated at all, in the rubric's order. */
  criteria: (Tally & { criterion: CriterionId })[];
  /** Weeks in which something was rated, the newest first, each by its Monday. */
  weeks: (Tally & { monday: Day; answers: number })[];
  all: Tally;
};

/** Where the person is kinder or harder than the two raters: criterion by criterion, and week by week. */
export async function ownCalibration(ctx: Ctx): Promise<OwnCalibration> {
  const [ratings, { timeZone }] = await Promise.all([ownRatings(ctx), ownDay(ctx)]);
  const byCriterion = Map.groupBy(ratings, ({ criterion }) => criterion);
  const byWeek = Map.groupBy(ratings, ({ at }) => mondayOf(dayIn(timeZone, at)));
  return {
    criteria: CRITERIA.flatMap((criterion) => {
      const its = byCriterion.get(criterion);
      return its ? [{ criterion, ...tally(its) }] : [];
    }),
    weeks: [...byWeek]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .slice(0, WEEKS)
      .map(([monday, its]) => ({
        monday,
        answers: new Set(its.map(({ answer }) => answer.id)).size,
        ...tally(its),
      })),
    all: tally(ratings),
  };
}
