import type { Answer } from '../answer.ts';
import { wordsOf } from './word-counts.ts';

/** Are most runs of four words ones that were said before? Sentences repeated, or one phrase over and over. */
export function isRepetitive(answer: Answer): boolean {
  const words = wordsOf(answer);
  if (words.length < 12) return words.length >= 4 && new Set(words).size <= words.length / 3;
  const seen = new Set<string>();
  let again = 0;
  for (let i = 0; i + 4 <= words.length; i++) {
    const run = words.slice(i, i + 4).join(' ');
    if (seen.has(run)) again++;
    seen.add(run);
  }
  return again / (words.length - 3) > 0.45;
}
