import type { Answer } from '../answer.ts';
import type { Heard } from '../model/hear.ts';
import { trim } from '../nearby.ts';
import { wordsOf } from '../places.ts';

/** The clauses in which a criterion was heard most, as the answer has them: where to look, not what says it. */
export function heardAround(answer: Answer, heard: Heard): string {
  const { first, last } = heard.carriedBy();
  return wordsOf(answer, trim(answer, { first, last }));
}
