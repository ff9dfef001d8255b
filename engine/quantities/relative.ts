/** Figures that carry their own baseline or whole: "doubled", "a third fewer", "one in five", "half of them". */
import type { Token } from '../token.ts';
import type { Amount } from './amount.ts';
import { isPastVerb } from '../lexicon/past-verbs.ts';
import { valueOf } from './number-words.ts';
import { byBefore, partAt } from './parts.ts';
import type { Unit } from './quantity.ts';
import { readShare } from './shares.ts';
import { daysIn, LESS, MORE } from './units.ts';

const FACTORS = new Map(
  Object.entries({
    doubled: 2,
    doubling: 2,
    twice: 2,
    double: 2,
    tripled: 3,
    trebled: 3,
    tripling: 3,
    quadrupled: 4,
    halved: 0.5,
    halving: 0.5,
  }),
);
const FALLS =
  /^(?:fell|fall|falls|dropped|drop|down|cut|cuts|cutting|reduced|reduce|lowered|shrank|lost|decreased|shortened|trimmed|slashed|less)$/;
const RISES =
  /^(?:rose|rise|rises|grew|grow|grown|up|increased|increase|raised|climbed|gained|improved|jumped|lifted|higher|more)$/;

/** The words, without a number in them, that a relative figure may begin with. */
export const RELATIVE_WORDS: readonly string[] = [
  'half',
  'third',
  'quarter',
  'fifth',
  'tenth',
  ...FACTORS.keys(),
];

/** The relative figure that begins at token `i`. */
export function readRelative(tokens: readonly Token[], i: number): Amount | undefined {
  return readFactor(tokens, i) ?? readPart(tokens, i) ?? readShare(tokens, i);
}

const amount = (
  first: number,
  last: number,
  value: number,
  unit: Unit,
  more: Partial<Amount> = {},
): Amount => ({
  first,
  last,
  value,
  unit,
  each: 1,
  bare: false,
  written: 'words',
  ...(unit === 'multiple' ? { baseline: true as const } : {}),
  ...more,
});

/** "doubled", "twice as many", "threefold". */
function readFactor(tokens: readonly Token[], i: number): Amount | undefined {
  const { norm } = tokens[i]!;
  const after = tokens[i + 1]?.norm ?? '';
  if (norm.endsWith('fold')) {
    const times = valueOf(norm.replace(/-?fold$/, ''));
    return times === undefined ? undefined : amount(i, i + 1, times, 'multiple');
  }
  const factor = FACTORS.get(norm);
  if (factor === undefined) return undefined;
  if (norm !== 'twice' && norm !== 'double') return amount(i, i + 1, factor, 'multiple');
  if (after === 'as' && tokens[i + 2]) return amount(i, i + 3, factor, 'multiple');
  return after === 'the' || after === 'what' ? amount(i, i + 1, factor, 'multiple') : undefined;
}

/** "half of them", "a third fewer", "two thirds", "half as many", "by a quarter", "half an hour". */
function readPart(tokens: readonly Token[], i: number): Amount | undefined {
  const part = partAt(tokens, i);
  if (!part) return undefined;
  const { last, value } = part;
  const next = tokens[last]?.norm ?? '';
  const before = tokens[i - 1]?.norm ?? '';
  if (/^(?:first|second|other|last|better)$/.test(before)) return undefined;
  // "It fell by third" is a figure; "the sales by quarter" are none.
  const by = byBefore(tokens, i);
  const alone = last === i + 1 && value < 0.5 && !tokens[i]!.norm.includes('-');
  if (alone && (by === undefined || !isTurn(tokens[by - 1]?.norm ?? ''))) return undefined;
  if (next === 'as') return tokens[last + 1] ? amount(i, last + 2, value, 'multiple') : undefined;
  if (MORE.has(next)) return amount(i, last + 1, 1 + value, 'multiple');
  if (LESS.has(next)) return amount(i, last + 1, 1 - value, 'multiple');
  const each = { each: value / part.parts };
  if (next === 'of' && isScaleAfter(tokens, last + 1)) return undefined;
  if (next === 'of')
    return daysIn(tokens[last + 2]?.norm ?? '')
      ? undefined
      : amount(i, withPronoun(tokens, last), value, 'share', each);
  if (value === 0.5 && last === i + 1) return readHalf(tokens, i, before, next);
  const turn = by === undefined ? undefined : turnBefore(tokens, by);
  if (turn !== undefined) return amount(i, last, 1 + turn * value, 'multiple');
  const inSeries = before === 'from' || before === 'to' || next === 'to' || isPastVerb(next);
  return inSeries ? amount(i, last, value, 'share', each) : undefined;
}

function readHalf(tokens: readonly Token[], i: number, before: string, next: string): Amount | undefined {
  if (next === 'a' || next === 'an') {
    const days = daysIn(tokens[i + 2]?.norm ?? '');
    return days === undefined ? undefined : amount(i, i + 3, days / 2, 'duration', { each: days });
  }
  if (before === 'by') return amount(i, i + 1, 1 + turnBefore(tokens, i - 1) * 0.5, 'multiple');
  if (before === 'in' && next !== 'the') return amount(i, i + 1, 0.5, 'multiple');
  if (next === 'the')
    return /^(?:time|price|cost|size|length|effort|money|number)$/.test(tokens[i + 2]?.norm ?? '')
      ? amount(i, i + 1, 0.5, 'multiple')
      : amount(i, i + 1, 0.5, 'share');
  const measured = /^(?:to|from|than|over|under|about|almost|nearly|roughly|only|just)$/.test(before);
  return measured || /^(?:our|my|their|all)$/.test(next)
    ? amount(i, i + 1, 0.5, 'share', { each: 1 })
    : undefined;
}

/** "a quarter of a million" is a number. */
const isScaleAfter = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'a' && /^(?:hundred|thousand|million|billion)$/.test(tokens[at + 1]?.norm ?? '');

const withPronoun = (tokens: readonly Token[], at: number): number =>
  /^(?:them|us|those|it|these|you)$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at;

const isTurn = (norm: string): boolean => FALLS.test(norm) || RISES.test(norm);

/** −1 after a word of falling, 1 after one of rising, in the few words before. */
function turnBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const { norm } = tokens[i]!;
    if (FALLS.test(norm)) return -1;
    if (RISES.test(norm)) return 1;
  }
  return -1;
}
