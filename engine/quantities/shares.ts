/** So many of so many: "one in five", "nine wins out of ten", "nineteen of every hundred". */
import type { Token } from '../token.ts';
import type { Amount } from './amount.ts';
import { readNumber } from './number-words.ts';
import { daysIn } from './units.ts';

/** "one in five", "nine wins out of ten", "nineteen of every hundred", "12 of the 40". */
export function readShare(tokens: readonly Token[], i: number): Amount | undefined {
  const read = readNumber(tokens, i);
  if (!read) return undefined;
  for (const at of [read.last, read.last + 1]) {
    const link = linkOfShare(tokens, at, at > read.last);
    const whole = link === undefined ? undefined : readWhole(tokens, link);
    if (!whole) continue;
    const { value, last } = whole;
    if (read.value % 1 !== 0 && tokens[read.last]!.norm !== 'out') return undefined;
    if (value <= 1 || value % 1 !== 0 || read.value > value || (value >= 1950 && value <= 2099))
      return undefined;
    if (read.value === 1 && tokens[read.last]!.norm === 'of') return undefined;
    if (daysIn(tokens[last]?.norm ?? '') !== undefined || tokens[last]?.norm === '%') return undefined;
    return {
      first: i,
      last,
      value: read.value / value,
      unit: 'share',
      each: 1 / value,
      bare: false,
      written: read.written,
    };
  }
  return undefined;
}

/** "every hundred" says its one without a word. */
function readWhole(tokens: readonly Token[], i: number): { value: number; last: number } | undefined {
  const scale = /^(?:hundred|thousand)$/.exec(tokens[i]?.norm ?? '')?.[0];
  if (scale === undefined) return readNumber(tokens, i);
  return { value: scale === 'hundred' ? 100 : 1000, last: i + 1 };
}

/** Where the whole begins after "in", "out of", "of every", "of our"; after a noun only "out of" will do. */
function linkOfShare(tokens: readonly Token[], at: number, afterNoun: boolean): number | undefined {
  const norm = (k: number) => tokens[at + k]?.norm ?? '';
  if (norm(0) === 'out' && norm(1) === 'of')
    return norm(2) === 'every' || norm(2) === 'the' ? at + 3 : at + 2;
  if (afterNoun) return undefined;
  if (norm(0) === 'in') return norm(1) === 'every' ? at + 2 : at + 1;
  if (norm(0) === '/' && tokens[at]!.start === tokens[at - 1]!.end)
    return isOfAfter(tokens, at + 1) ? at + 1 : undefined;
  if (norm(0) === 'of') return /^(?:every|the|our|their|those|these|my)$/.test(norm(1)) ? at + 2 : at + 1;
  return undefined;
}

const isOfAfter = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.norm === 'of';
