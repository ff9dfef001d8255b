import { CRITERIA, type CriterionId, type Level } from '#engine';
import { mondayBefore } from '#server/committee/own-calibration.ts';
import { middleLevel, type Said, type Witness } from './witnesses.ts';

/** Weeks that the map looks back on, this one included. */
export const WEEKS = 12;

/** One criterion in one week: the middle level, and of how many answers. Undefined without any. */
export type HeatCell = { level: Level; answers: number } | undefined;

export type HeatMap = {
  /** The Mondays, oldest first. */
  weeks: Date[];
  /** Criteria that a witness spoke about in these weeks, in the rubric's order. */
  rows: { criterion: CriterionId; cells: HeatCell[] }[];
};

/** The Mondays of the weeks up to a moment, oldest first, where the server is. */
export function weeksUpTo(now: Date): Date[] {
  const last = mondayBefore(now);
  return Array.from({ length: WEEKS }, (_, at) => {
    const back = (WEEKS - 1 - at) * 7;
    return new Date(last.getFullYear(), last.getMonth(), last.getDate() - back);
  });
}

/** Criteria × weeks, as one witness saw the answers. */
export function heatMap(
  spoken: readonly { criterion: string; at: Date; said: Said }[],
  witness: Witness,
  now: Date,
): HeatMap {
  const weeks = weeksUpTo(now);
  const place = new Map(weeks.map((monday, at) => [monday.getTime(), at]));
  const byCriterion = Map.groupBy(spoken, ({ criterion }) => criterion);
  return {
    weeks,
    rows: CRITERIA.flatMap((criterion) => {
      const levels: Level[][] = weeks.map(() => []);
      for (const { at, said } of byCriterion.get(criterion) ?? []) {
        const level = said[witness];
        if (level) levels[place.get(mondayBefore(at).getTime()) ?? -1]?.push(level);
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
