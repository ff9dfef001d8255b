/** Agreement of two raters on the three levels. */
import { LEVELS, type Level } from '#engine';

/** `confusion[label][given]`: how often a label met a level. */
export type Confusion = number[][];

export const emptyConfusion = (): Confusion => LEVELS.map(() => LEVELS.map(() => 0));

/** Counts one pair into the table. */
export function count(confusion: Confusion, label: Level, given: Level): void {
  confusion[LEVELS.indexOf(label)]![LEVELS.indexOf(given)]!++;
}

/** Cohen's kappa with quadratic weights (Cohen 1968); undefined when chance alone explains everything. */
export function weightedKappa(confusion: Confusion): number | undefined {
  const n = confusion.flat().reduce((a, b) => a + b, 0);
  const rows = confusion.map((row) => row.reduce((a, b) => a + b, 0));
  const columns = confusion.map((_, j) => confusion.reduce((a, row) => a + row[j]!, 0));
  let observed = 0;
  let expected = 0;
  for (let i = 0; i < rows.length; i++) {
    for (let j = 0; j < columns.length; j++) {
      const weight = (i - j) ** 2;
      observed += weight * confusion[i]![j]!;
      expected += (weight * rows[i]! * columns[j]!) / n;
    }
  }
  return expected > 0 ? 1 - observed / expected : undefined;
}
