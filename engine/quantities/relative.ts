/** Figures that carry their own baseline or whole: "doubled", "a third fewer", "one in five", "half of them". */
import type { Token } from '../token.ts';
import { readNumber } from './number-words.ts';
import type { Unit } from './quantity.ts';

export type RelativeReading = {
  value: number;
  unit: Unit;
  first: number;
  last: number;
  baseline?: number | true;
};

const FACTORS: Record<string, number> = {
  doubled: 2,
  doubling: 2,
  double: 2,
  twice: 2,
  tripled: 3,
  trebled: 3,
  triple: 3,
  quadrupled: 4,
  halved: 0.5,
  halving: 0.5,
};
const PARTS: Record<string, number> = {
  half: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fifth: 1 / 5,
  fifths: 1 / 5,
  sixth: 1 / 6,
  tenth: 1 / 10,
  tenths: 1 / 10,
};
const MORE = new Set(['more', 'higher', 'longer', 'faster', 'larger', 'bigger', 'up']);
const LESS = new Set(['fewer', 'less', 'lower', 'shorter', 'slower', 'smaller', 'cheaper', 'down']);

/** "doubled", "halved", "half as many", "a third fewer calls". */
export function readRelative(tokens: readonly Token[], i: number): RelativeReading | undefined {
  const norm = tokens[i]!.norm;
  const part = readPart(tokens, i);
  if (part) {
    const next = tokens[part.last]?.norm ?? '';
    if (next === 'as' && /^(many|much|long|often|big)$/.test(tokens[part.last + 1]?.norm ?? '')) {
      return { value: part.value, unit: 'multiple', first: i, last: part.last + 2, baseline: true };
    }
    if (MORE.has(next))
      return { value: 1 + part.value, unit: 'multiple', first: i, last: part.last + 1, baseline: true };
    if (LESS.has(next))
      return { value: 1 - part.value, unit: 'multiple', first: i, last: part.last + 1, baseline: true };
  }
  if (Object.hasOwn(FACTORS, norm) && norm !== 'double' && norm !== 'triple') {
    if (norm === 'twice' && /^(a|per|in|the)$/.test(tokens[i + 1]?.norm ?? '')) return undefined;
    return { value: FACTORS[norm]!, unit: 'multiple', first: i, last: i + 1, baseline: true };
  }
  return undefined;
}

/** "one in five", "nine out of ten", "three quarters of them", "19 of every hundred". */
export function readShare(tokens: readonly Token[], i: number): RelativeReading | undefined {
  const part = readPart(tokens, i);
  if (part && tokens[part.last]?.norm === 'of' && !isTime(tokens, part.last + 1)) {
    return { value: part.value, unit: 'share', first: i, last: part.last + 1 };
  }
  const read = readNumber(tokens, i);
  if (!read) return undefined;
  const linked = linkOfShare(tokens, read.last);
  const whole = linked ? readNumber(tokens, linked) : undefined;
  if (!whole || whole.value <= 1 || read.value > whole.value || whole.value % 1 !== 0) return undefined;
  return { value: read.value / whole.value, unit: 'share', first: i, last: whole.last };
}

function linkOfShare(tokens: readonly Token[], at: number): number | undefined {
  const words = [tokens[at]?.norm, tokens[at + 1]?.norm, tokens[at + 2]?.norm];
  if (words[0] === 'in') return words[1] === 'every' ? at + 2 : at + 1;
  if (words[0] === 'out' && words[1] === 'of') return words[2] === 'every' ? at + 3 : at + 2;
  if (words[0] === 'of' && words[1] === 'every') return at + 2;
  if (words[0] === 'of' && (words[1] === 'the' || words[1] === 'our')) return at + 2;
  if (words[0] === 'of') return at + 1;
  return undefined;
}

function readPart(tokens: readonly Token[], i: number): { value: number; last: number } | undefined {
  const norm = tokens[i]!.norm;
  if (norm === 'half') return { value: 0.5, last: i + 1 };
  if (norm === 'a' || norm === 'an') {
    const part = PARTS[tokens[i + 1]?.norm ?? ''];
    return part !== undefined ? { value: part, last: i + 2 } : undefined;
  }
  const count = readNumber(tokens, i);
  const part = count ? PARTS[tokens[count.last]?.norm ?? ''] : undefined;
  if (!count || part === undefined || count.written === 'digits' || count.value * part >= 1) return undefined;
  return { value: count.value * part, last: count.last + 1 };
}

function isTime(tokens: readonly Token[], at: number): boolean {
  return /^(the|a|an|last|this|an)?(year|day|month|week|hour)$/.test(tokens[at]?.norm ?? '');
}
