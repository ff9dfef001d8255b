import { CRITERIA, type CriterionId, type Level } from '#engine';
import { addDays, mondayOf, type Day } from '#server/days/days.ts';
import { middleLevel, type Said, type Witness } from './witnesses.ts';

/** Weeks that the map looks back on, this one included. */
export const WEEKS = 12;

/** One criterion in one week: the middle level, and of how many answers. Undefined without any. */
export type HeatCell = { level: Level; answers: number } | undefined;

export type HeatMap = {
  /** The Mondays, oldest first. */
  weeks: Day[];
  /** Criteria that a witness spoke about in these weeks, in the rubric's order. */
  rows: { criterion: CriterionId; cells: HeatCell[] }[];
};

/** The Mondays of the weeks up to a day, oldest first. */
export function weeksUpTo(today: Day): Day[] {
  const last = mondayOf(today);
  return Array.from({ length: WEEKS }, (_, at) => addDays(last, (at + 1 - WEEKS) * 7));
}

/** Criteria × weeks, as one witness saw the answers. */
export function heatMap(
  spoken: readonly { criterion: string; on: Day; said: Said }[],
  witness: Witness,
  today: Day,
): HeatMap {
  const weeks = weeksUpTo(today);
  const place = new Map(weeks.map((monday, at) => [monday, at]));
  const byCriterion = Map.groupBy(spoken, ({ criterion }) => criterion);
  return {
    weeks,
    rows: CRITERIA.flatMap((criterion) => {
      const levels: Level[][] = weeks.map(() => []);
      for (const { on, said } of byCriterion.get(criterion) ?? []) {
        const level = said[witness];
        if (level) levels[place.get(mondayOf(on)) ?? -1]?.push(level);
      }
      if (levels.every((week) => week.length === 0)) return [];
      const cells = levels.map((week): HeatCell => {
        const level = middleLevel(week);
        return level && { level, answers: week.length };
      });
      return [{ criterion, cells }];
    }),
  };
}
