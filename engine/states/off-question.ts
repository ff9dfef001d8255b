import type { Answer } from '../answer.ts';
import { stem, WORK_STEMS } from '../lexicon/work.ts';
import { contentWords } from './word-counts.ts';

/**
 * About something else altogether: hardly a word of working life and none of the question's own.
 * An unusual answer in plain words passes; what remains between is for `on-question` to say.
 */
export function isOffQuestion(answer: Answer): boolean {
  const said = contentWords(answer).map(stem);
  if (said.length < 10) return false;
  const asked = new Set(answer.question ? contentWords(answer.question).map(stem) : []);
  const work = said.filter((word) => WORK_STEMS.has(word)).length;
  const shared = said.filter((word) => asked.has(word)).length;
  return work / said.length < 0.03 && shared / said.length < 0.03;
}
