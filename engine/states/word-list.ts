import type { Answer } from '../answer.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { wordsOf } from './word-counts.ts';

/** Terms without sentences: hardly any of the words that hold a sentence together. */
export function isWordList(answer: Answer): boolean {
  const words = wordsOf(answer);
  if (words.length < 6) return false;
  const holding = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  return holding / words.length < 0.15;
}
