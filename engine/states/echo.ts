import type { Answer } from '../answer.ts';
import { contentWords, wordsOf } from './word-counts.ts';

/** Is the answer the question given back, perhaps with a few words around it? */
export function isEcho(answer: Answer): boolean {
  if (!answer.question || answer.words === 0) return false;
  const asked = new Set(wordsOf(answer.question));
  const said = contentWords(answer);
  if (said.length === 0) return false;
  const given = said.filter((word) => asked.has(word)).length / said.length;
  return (
    given >= 0.8 &&
    contentWords(answer.question).length >= 2 &&
    answer.quantities.length <= answer.question.words
  );
}
