/** Parts of a whole: "half", "a third", "two thirds", "three-quarters", "by third". */
import type { Token } from '../token.ts';
import { valueOf } from './number-words.ts';

export const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    tenth: 10,
    tenths: 10,
  }),
);
/** How many parts, what they come to, and where the words end (exclusive). */
export type Part = { value: number; last: number; parts: number };

/** The part that begins at token `i`. */
export function partAt(tokens: readonly Token[], i: number): Part | undefined {
  const { norm } = tokens[i]!;
  if (norm === 'half') return { value: 0.5, last: i + 1, parts: 1 };
  const dash = norm.indexOf('-');
  if (dash > 0) return partOf(valueOf(norm.slice(0, dash)), norm.slice(dash + 1), i + 1);
  const next = tokens[i + 1]?.norm ?? '';
  if (norm === 'a' || norm === 'an') return partOf(1, next, i + 2);
  if (/^(?:third|quarter|fifth|tenth)$/.test(norm) && byBefore(tokens, i) !== undefined)
    return partOf(1, norm, i + 1);
  return partOf(valueOf(norm), next, i + 2);
}

/** Where the "by" of "fell by third" stands, or of "fell by the third in May"; not that of "by the third week" or "of May". */
export function byBefore(tokens: readonly Token[], i: number): number | undefined {
  if (tokens[i - 1]?.norm === 'by') return i - 1;
  const after = tokens[i + 1];
  const ends = !after || after.kind === 'mark' || /^(?:in|over|within|since|after)$/.test(after.norm);
  return tokens[i - 1]?.norm === 'the' && tokens[i - 2]?.norm === 'by' && ends ? i - 2 : undefined;
}

function partOf(count: number | undefined, word: string, last: number): Part | undefined {
  const whole = PARTS.get(word);
  return count === undefined || whole === undefined || count >= whole || count === 0
    ? undefined
    : { value: count / whole, last, parts: count };
}
