import { LEVELS, type Level } from '#engine';
import type { OwnRating } from './access.ts';

/** Ratings below which nothing is said about a habit. */
export const ENOUGH = 5;

/** Several ratings beside those of the two raters. */
export type Tally = {
  rated: number;
  /** How often it was the level of at least one of the two. */
  same: number;
  /** The mean of own level minus mean level of the two, in levels: above nought is kinder. Undefined below ENOUGH. */
  kinder: number | undefined;
};

const stepsOf = (level: Level) => LEVELS.indexOf(level);

/** The two raters' levels of what was rated. */
export function ratersOn({ answer, criterion }: Pick<OwnRating, 'answer' | 'criterion'>): [Level, Level] {
  const said = answer.said.get(criterion)!;
  return [said.first.level, said.second.level];
}

/** Counts ratings against the raters'. Half levels are summed as whole numbers, so that nought is nought. */
export function tally(ratings: readonly OwnRating[]): Tally {
  let same = 0;
  let halves = 0;
  for (const rating of ratings) {
    const [first, second] = ratersOn(rating);
    if (rating.level === first || rating.level === second) same++;
    halves += 2 * stepsOf(rating.level) - stepsOf(first) - stepsOf(second);
  }
  const rated = ratings.length;
  return { rated, same, kinder: rated < ENOUGH ? undefined : halves / 2 / rated };
}
