/** Joins a figure with the one it is measured against: "from 18 to 31 per cent", "six weeks instead of ten". */
import type { Token } from '../token.ts';
import type { Amount } from './amount.ts';
import { linkAfter, type AmountAt, type Link } from './links.ts';
import { ABOUT } from './units.ts';

const RISES =
  /^(?:from|grew|rose|fell|went|dropped|moved|climbed|gone|goes|got|up|down|cut|increased|decreased|improved|jumped|came|brought|took|rate|go)$/;

/** The figure at `a` with its baseline, or as it is. */
export function withBaseline(tokens: readonly Token[], a: Amount, amountAt: AmountAt): Amount | undefined {
  if (a.unit !== 'date' && (a.baseline === undefined || a.unit === 'percent')) {
    const link = linkAfter(tokens, a, amountAt);
    const b = link ? amountAt(link.at) : undefined;
    const joined = link && b ? join(tokens, a, b, link) : undefined;
    if (joined) return joined;
  }
  return a.idle ? undefined : a;
}

function join(tokens: readonly Token[], a: Amount, b: Amount, { kind, at }: Link): Amount | undefined {
  const pair = inOneUnit(a, b);
  if (!pair) return undefined;
  const [was, is] = pair;
  const { unit, each } = a.bare && !b.bare ? b : a;
  const kept = b.baseline ?? a.baseline;
  const whole: Amount = {
    ...a,
    ...(kept === undefined ? {} : { baseline: kept }),
    idle: false,
    unit,
    each,
    bare: false,
    last: b.last,
  };
  const opening = openingOf(tokens, a.first);
  if (kind === 'restart') {
    // A comma alone joins only numbers said in one breath: "twelve, fifteen calls".
    const breath = at === a.last + 1;
    if (breath && (a.written === 'digits' || !a.bare || is <= was || is > was * 2)) return undefined;
    return { ...whole, value: is };
  }
  if (kind === 'range') {
    const link = tokens[a.last]!.norm;
    if (link === 'and' ? opening.word !== 'between' : is < was) return undefined;
    return { ...whole, first: link === 'and' ? opening.at : a.first, value: is };
  }
  if (kind === 'onward') {
    const led = opening.word === 'from';
    const moves =
      led ||
      /^(?:→|>)$/.test(tokens[at - 1]!.norm) ||
      rises(tokens, a.first) ||
      (a.unit === 'share' && !a.bare) ||
      tokens[at - 1]!.norm === 'into';
    if (!moves && is > was && at === a.last + 1) return { ...whole, value: is };
    return moves ? { ...whole, first: led ? opening.at : a.first, value: is, baseline: was } : undefined;
  }
  if (tokens[at - 1]!.norm === 'from' && !mayBeFrom(tokens, a, b)) return undefined;
  if (a.idle) return undefined;
  return { ...whole, value: was, baseline: is };
}

/** Both values in the unit of the one that says it; undefined when they count different things. */
function inOneUnit(a: Amount, b: Amount): [number, number] | undefined {
  if (a.bare && b.bare) return [a.value * scaleFrom(a, b), b.value];
  if (!a.bare && !b.bare) return a.unit === b.unit ? [a.value, b.value] : undefined;
  const [bare, said] = a.bare ? [a, b] : [b, a];
  if (said.unit === 'date' || (said.unit === 'share' && bare.value * said.each > 1)) return undefined;
  const value = bare.value * scaleFrom(bare, said);
  return a.bare ? [value, said.value] : [said.value, value];
}

/** "six weeks instead of ten", "from 8 to 14 thousand", "19 of every hundred, … eleven". */
function scaleFrom(bare: Amount, other: Amount): number {
  if (other.unit === 'share' || other.unit === 'duration') return other.each;
  return bare.each === 1 && bare.value < 1000 && bare.value * other.each <= other.value * 10 ? other.each : 1;
}

function openingOf(tokens: readonly Token[], first: number): { word: string; at: number } {
  const at = ABOUT.has(tokens[first - 1]?.norm ?? '') ? first - 2 : first - 1;
  return { word: tokens[at]?.norm ?? '', at };
}

function rises(tokens: readonly Token[], first: number): boolean {
  for (let i = Math.max(0, first - 3); i < first; i++) if (RISES.test(tokens[i]!.norm)) return true;
  return false;
}

/** "12 calls from 4 countries" compares nothing; "to 12 from 44" and "12, down from 44" do. */
function mayBeFrom(tokens: readonly Token[], a: Amount, b: Amount): boolean {
  if (/^(?:up|down)$/.test(tokens[b.first - 2]?.norm ?? '') || tokens[a.first - 1]?.norm === 'to')
    return true;
  if (a.unit !== 'count') return true;
  const after = tokens[b.last];
  return after?.kind !== 'word' || /^(?:the|a|last|in|by|when|before)$/.test(after.norm);
}
