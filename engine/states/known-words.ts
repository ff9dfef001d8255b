/** Is a word English, as far as the engine's own tables go? Real answers are covered by two thirds and more. */
import { lexicon } from '../lexicon/index.ts';
import { isPastVerb } from '../lexicon/past-verbs.ts';
import { stem, WORK_STEMS } from '../lexicon/work.ts';
import { ELSEWHERE_STEMS } from './elsewhere-words.ts';

/** In the phrase tables, of working life, of daily life, or a past verb by its form. */
export function isKnownWord(norm: string): boolean {
  if (lexicon().words.has(norm) || isPastVerb(norm)) return true;
  const stemmed = stem(norm);
  return WORK_STEMS.has(stemmed) || ELSEWHERE_STEMS.has(stemmed);
}
