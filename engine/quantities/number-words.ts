/** Numbers, in digits or as words: "twenty-three", "a hundred and sixty", "three and a half", "one point four". */
import type { Token } from '../token.ts';
import { readDigits, type NumberRead } from './digits.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES = new Map<string, number>([
  ...ONES.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ...TENS.flatMap((word, i) =>
    ONES.slice(1, 10).map((one, j): [string, number] => [`${word}-${one}`, (i + 2) * 10 + j + 1]),
  ),
  ['fourty', 40],
]);
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** The words that a number may begin with. */
export const NUMBER_WORDS: readonly string[] = [...VALUES.keys()];

/** The number that a word alone means, scales left out. */
export const valueOf = (norm: string): number | undefined => VALUES.get(norm);

/** Reads the number that begins at token `i`, or undefined. */
export function readNumber(tokens: readonly Token[], i: number): NumberRead | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.kind === 'number') return readDigits(tokens, i);
  if (token.kind !== 'word') return undefined;
  return readPartOfScale(tokens, i) ?? readWords(tokens, i);
}

/** "half a million", "a quarter of a million". */
function readPartOfScale(tokens: readonly Token[], i: number): NumberRead | undefined {
  const half = tokens[i]!.norm === 'half';
  if (
    !half &&
    !(isArticle(tokens[i]!.norm) && tokens[i + 1]?.norm === 'quarter' && tokens[i + 2]?.norm === 'of')
  )
    return undefined;
  const at = half ? i + 1 : i + 3;
  const scale = SCALES.get(tokens[at + 1]?.norm ?? '');
  if (!isArticle(tokens[at]?.norm ?? '') || scale === undefined) return undefined;
  return { value: scale * (half ? 0.5 : 0.25), last: at + 2, written: 'words', scale, suffix: '' };
}

const isArticle = (norm: string): boolean => norm === 'a' || norm === 'an';

function readWords(tokens: readonly Token[], i: number): NumberRead | undefined {
  const opensWithA = isArticle(tokens[i]!.norm);
  if (opensWithA ? !SCALES.has(tokens[i + 1]?.norm ?? '') : !VALUES.has(tokens[i]!.norm)) return undefined;
  let total = 0;
  let current = opensWithA ? 1 : 0;
  let scaled = 1;
  let at = opensWithA ? i + 1 : i;
  for (; at < tokens.length; at++) {
    const norm = tokens[at]!.norm;
    const value = VALUES.get(norm);
    const scale = SCALES.get(norm);
    if (value !== undefined) {
      if (at > i && !fits(current, value)) break;
      current += value;
    } else if (scale !== undefined) {
      scaled = scale;
      if (scale < 1000) current = (current || 1) * scale;
      else {
        total += (current || 1) * scale;
        current = 0;
      }
    } else if (norm !== 'and' || !joins(tokens, at, total, current)) break;
  }
  const value = total + current;
  // "a hundred and sixty" lends its scale to nobody; "fourteen thousand" does.
  const scale = SCALES.has(tokens[at - 1]!.norm) && value >= scaled * 2 ? scaled : 1;
  return withFraction(tokens, { value, last: at, written: 'words', scale, suffix: '' });
}

/** "twenty three" is one number; "two three" and "ten twenty" are two. */
function fits(current: number, value: number): boolean {
  if (current === 0) return true;
  const rest = current % 100;
  if (rest === 0) return value < 100;
  return rest >= 20 && rest % 10 === 0 && value > 0 && value < 10;
}

/** "a hundred and sixty", but not "five hundred and a thousand" or "twenty and thirty". */
function joins(tokens: readonly Token[], at: number, total: number, current: number): boolean {
  const next = VALUES.get(tokens[at + 1]?.norm ?? '');
  return next !== undefined && total + current >= 100 && current % 100 === 0;
}

/** "… point four", "… and a half", and a scale after either. */
function withFraction(tokens: readonly Token[], read: NumberRead): NumberRead {
  const norm = (k: number) => tokens[read.last + k]?.norm ?? '';
  let { value, last } = read;
  const digit = VALUES.get(norm(1));
  if (norm(0) === 'point' && digit !== undefined && digit < 10) {
    value += digit / 10;
    last += 2;
  } else if (norm(0) === 'and' && norm(1) === 'a' && (norm(2) === 'half' || norm(2) === 'quarter')) {
    value += (norm(2) === 'half' ? 0.5 : 0.25) * Math.max(1, SCALES.get(tokens[last - 1]!.norm) ?? 1);
    last += 3;
  } else if (norm(0) === 'k' && value < 1000)
    return { ...read, value: value * 1000, last: last + 1, scale: 1000 };
  else return read;
  const scale = SCALES.get(tokens[last]?.norm ?? '');
  return scale === undefined
    ? { ...read, value, last }
    : { ...read, value: value * scale, last: last + 1, scale };
}
