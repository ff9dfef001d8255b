/** One figure and what it counts, read at its place. */
import type { Token } from '../token.ts';
import type { NumberRead } from './digits.ts';
import { isNoFigure } from './no-figure.ts';
import { asDate } from './dates.ts';
import { readNumber } from './number-words.ts';
import type { Unit } from './quantity.ts';
import { CENTS, CURRENCY_NAMES, CURRENCY_SIGNS, daysIn, LESS, MORE } from './units.ts';

export type Amount = {
  value: number;
  unit: Unit;
  /** Tokens, last exclusive. */
  first: number;
  last: number;
  baseline?: number | true;
  /** What a bare number beside this one would be multiplied by: days in its unit, its scale, or one over its whole. */
  each: number;
  /** No unit said: it may take that of a figure beside it. */
  bare: boolean;
  /** Counts nothing by itself ("one of the reps", "zero doubt"), only beside another: "from one to four". */
  idle?: boolean;
  written: 'digits' | 'words';
};

/** The plain amount that begins at token `i`. */
export function readAmount(tokens: readonly Token[], i: number): Amount | undefined {
  const sign = CURRENCY_SIGNS.has(tokens[i]!.norm);
  const at = sign ? i + 1 : i;
  const read = readNumber(tokens, at);
  if (!read) return /^(?:none|nothing)$/.test(tokens[i]!.norm) ? nought(i) : readYearAndHalf(tokens, i);
  const amount: Amount = {
    value: read.value,
    unit: 'count',
    first: i,
    last: read.last,
    each: 1,
    bare: false,
    written: read.written,
  };
  const known = sign
    ? inMoney(tokens, amount, read)
    : (withUnit(tokens, amount, read) ?? asDate(tokens, amount, read));
  if (isNoFigure(tokens, at, read, known === undefined)) return undefined;
  if (known) return known;
  const idle = read.last === i + 1 && read.value <= 1 && read.written === 'words';
  return { ...amount, bare: true, each: read.scale, idle, last: withPlus(tokens, read.last) };
}

const nought = (i: number): Amount => ({
  value: 0,
  unit: 'count',
  first: i,
  last: i + 1,
  each: 1,
  bare: true,
  idle: true,
  written: 'words',
});

const withPlus = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.norm === '+' && tokens[at]!.start === tokens[at - 1]!.end ? at + 1 : at;

function inMoney(tokens: readonly Token[], amount: Amount, read: NumberRead): Amount {
  const millions = tokens[read.last]?.norm === 'm' && read.scale === 1 ? 1e6 : 1;
  return {
    ...amount,
    unit: 'money',
    value: read.value * millions,
    last: millions === 1 ? read.last : read.last + 1,
    each: read.scale,
  };
}

function withUnit(tokens: readonly Token[], amount: Amount, read: NumberRead): Amount | undefined {
  let at = withPlus(tokens, read.last);
  // "90-day", "six-week".
  if (
    tokens[at]?.norm === '-' &&
    tokens[at]!.start === tokens[at - 1]!.end &&
    daysIn(tokens[at + 1]?.norm ?? '') !== undefined
  )
    at++;
  const norm = (k: number) => tokens[at + k]?.norm ?? '';
  const as = (unit: Unit, width: number, each = read.scale): Amount => ({
    ...amount,
    unit,
    last: at + width,
    each,
  });
  if (norm(0) === '%' || norm(0) === 'percent' || norm(0) === 'pct')
    return compared(tokens, as('percent', 1));
  if (norm(0) === 'per' && norm(1) === 'cent') return compared(tokens, as('percent', 2));
  if (read.suffix === 'pp' || read.suffix === 'pts') return as('points', 0);
  if (/^(?:points|pp|pts)$/.test(norm(0)) || (norm(0) === 'point' && read.written === 'digits'))
    return as('points', 1);
  if (norm(0) === 'percentage' && /^points?$/.test(norm(1))) return as('points', 2);
  const sign = CURRENCY_SIGNS.has(norm(0)) && tokens[at + 1]?.start !== tokens[at]!.end;
  if (CURRENCY_NAMES.has(norm(0)) || sign) {
    const thousand = norm(0) === 'grand' ? 1e3 : 1;
    return { ...as('money', 1, read.scale * thousand), value: read.value * thousand };
  }
  if (CENTS.has(norm(0))) return { ...as('money', 1, 0.01), value: read.value / 100 };
  if (read.suffix === 'x') return compared(tokens, { ...as('multiple', 0), baseline: true });
  if (norm(0) === 'times') return readTimes(tokens, as('count', 1));
  const days = daysIn(norm(0));
  if (norm(0) === 'day' && read.value === 1 && read.written === 'words') return undefined;
  if (days === undefined || (norm(0) === 'second' && read.value !== 1)) return undefined;
  return { ...as('duration', 1, days), value: read.value * days };
}

/** "12% fewer", "3x more": the word of comparison belongs to it. */
function compared(tokens: readonly Token[], amount: Amount): Amount {
  const after = tokens[amount.last]?.norm ?? '';
  return MORE.has(after) && after !== 'up'
    ? { ...amount, last: amount.last + 1, baseline: true }
    : LESS.has(after) && after !== 'down'
      ? { ...amount, last: amount.last + 1, baseline: true }
      : amount;
}

/** "three times as many" is a multiple; "three times a week" and "four times" count. */
function readTimes(tokens: readonly Token[], amount: Amount): Amount {
  const after = tokens[amount.last]?.norm ?? '';
  if (after === 'as') return { ...amount, unit: 'multiple', last: amount.last + 2, baseline: true };
  if (MORE.has(after) || LESS.has(after))
    return { ...amount, unit: 'multiple', last: amount.last + 1, baseline: true };
  return after === 'the' || after === 'what' ? { ...amount, unit: 'multiple', baseline: true } : amount;
}

/** "a year and a half". */
function readYearAndHalf(tokens: readonly Token[], i: number): Amount | undefined {
  const norm = (k: number) => tokens[i + k]?.norm ?? '';
  const days = norm(0) === 'a' || norm(0) === 'an' ? daysIn(norm(1)) : undefined;
  if (days === undefined || norm(2) !== 'and' || norm(3) !== 'a' || norm(4) !== 'half') return undefined;
  return {
    value: days * 1.5,
    unit: 'duration',
    first: i,
    last: i + 5,
    each: days,
    bare: false,
    written: 'words',
  };
}
