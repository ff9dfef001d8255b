import { stem, stemOf } from '../lexicon/work.ts';
import type { Counts } from './counts.ts';

/** Said around a question that is given back. */
const AROUND = new Set(
  'question great good thanks thank sure okay ok yes yeah ask asked asking answer want wanted say said talk repeat please interesting let hmm time'
    .split(' ')
    .map(stem),
);

/** Share of what is said that may be new. */
const FRESH = 0.2;

/** Is the answer the question given back, perhaps with a few words changed or put around it? */
export function isEcho({ answer, content, asked, numbers }: Counts): boolean {
  if (!answer.question || content.length === 0 || asked.size < 2) return false;
  const given = new Set<string>();
  const fresh = new Set<string>();
  let said = 0;
  for (const token of content) {
    const word = stemOf(token);
    if (asked.has(word)) given.add(word);
    else if (AROUND.has(word)) continue;
    else fresh.add(word);
    said++;
    if (fresh.size > Math.max(1, content.length * FRESH)) return false;
  }
  if (given.size < (answer.words < 12 ? 2 : 3) || numbers > numbersIn(answer.question.tokens)) return false;
  return fresh.size <= Math.max(1, said * FRESH);
}

function numbersIn(tokens: readonly { kind: string }[]): number {
  return tokens.filter((token) => token.kind === 'number').length;
}
