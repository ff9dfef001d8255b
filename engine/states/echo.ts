import { stem } from '../lexicon/work.ts';
import type { Counts } from './counts.ts';

/** Said around a question that is given back. */
const AROUND = new Set(
  'question great good thanks thank sure okay ok yes yeah ask asked asking answer want wanted say said talk repeat please interesting let hmm time'
    .split(' ')
    .map(stem),
);

/** Is the answer the question given back, perhaps with a few words changed or put around it? */
export function isEcho({ answer, content, asked, numbers }: Counts): boolean {
  if (!answer.question || content.length === 0 || asked.length < 2) return false;
  const known = new Set(asked.map(stem));
  const said = content.map(stem).filter((word) => known.has(word) || !AROUND.has(word));
  const fresh = said.filter((word) => !known.has(word));
  const given = new Set(said).size - new Set(fresh).size;
  if (given < (answer.words < 12 ? 2 : 3) || numbers > numbersIn(answer.question.tokens)) return false;
  return new Set(fresh).size <= Math.max(1, said.length * 0.2);
}

function numbersIn(tokens: readonly { kind: string }[]): number {
  return tokens.filter((token) => token.kind === 'number').length;
}
