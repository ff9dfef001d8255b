/** Does a text of ten times the words take ten times as long? */
import { review } from '#server/reviewer.ts';
import { ofLength } from './answers.ts';
import { median } from './median.ts';

const TEXTS = 6;
const ROUNDS = 12;

export type Growth = { words: number; ms: number }[];

/** Median milliseconds for texts of 2,000 and of 20,000 words, by turns. */
export function timeGrowth(): Growth {
  const sizes = [2_000, 20_000].map((words) => ({
    words,
    texts: ofLength(words, TEXTS),
    times: [] as number[],
  }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { texts, times } of sizes) {
      for (const { answer, settings } of texts) {
        const began = performance.now();
        review(answer, settings);
        if (round >= 2) times.push(performance.now() - began);
      }
    }
  }
  return sizes.map(({ words, times }) => ({ words, ms: median(times) }));
}
