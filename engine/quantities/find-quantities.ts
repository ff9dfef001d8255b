/** Finds every figure said, with its unit, what it is measured against and over what time. */
import type { Document } from '../document.ts';
import type { Token } from '../token.ts';
import { readNumber } from './number-words.ts';
import { readRelative, readShare } from './relative.ts';
import type { Quantity, Unit } from './quantity.ts';
import { DAYS, findWindow } from './window.ts';

const CURRENCY = new Set([
  '€',
  '$',
  '£',
  '¥',
  '₹',
  '₦',
  '₪',
  '₺',
  '﷼',
  'usd',
  'eur',
  'gbp',
  'aed',
  'inr',
  'chf',
  'kr',
  'sek',
  'nok',
  'dkk',
  'pln',
  'zar',
  'kes',
  'ngn',
  'sar',
  'egp',
]);
const MONEY_AFTER = new Set(
  'euro euros dollars dollar pounds pound usd eur gbp aed inr chf kr kroner kronor rupees naira shillings rand zloty dirhams riyals yen francs lira shekels crowns reais pesos'.split(
    ' ',
  ),
);
const TO = new Set([
  'to',
  '-',
  '–',
  '—',
  'until',
  'into',
  'instead',
  'against',
  'versus',
  'vs',
  'from',
  'compared',
  'than',
  'before',
  'up',
  'down',
  'was',
  'it',
]);
/** Small number words that seldom count anything: "one of the", "the first one". */
const IDLE = new Set(['one', 'zero']);

type Amount = { value: number; unit: Unit; first: number; last: number; daysPerUnit?: number };

/** All quantities in the order of the text; overlapping readings are resolved to the longer one. */
export function findQuantities(doc: Document): Quantity[] {
  const { tokens } = doc;
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length;) {
    const quantity = readRelative(tokens, i) ?? readShare(tokens, i) ?? readPlain(tokens, i);
    if (!quantity) {
      i++;
      continue;
    }
    const whole = withBaseline(tokens, quantity);
    found.push(toQuantity(tokens, whole));
    i = Math.max(i + 1, whole.last);
  }
  for (const quantity of found) {
    const window = findWindow(doc, quantity);
    if (window) quantity.window = window;
  }
  return found;
}

type Reading = Amount & { baseline?: number | true };

function readPlain(tokens: readonly Token[], i: number): Reading | undefined {
  const money = CURRENCY.has(tokens[i]!.norm);
  const at = money ? i + 1 : i;
  const read = readNumber(tokens, at);
  if (!read) return undefined;
  const after = tokens[read.last]?.norm ?? '';
  const span = { first: i, last: read.last, value: read.value };
  if (money) return { ...span, unit: 'money' };
  if (after === '%' || after === 'percent') return { ...span, unit: 'percent', last: read.last + 1 };
  if (after === 'per' && tokens[read.last + 1]?.norm === 'cent')
    return { ...span, unit: 'percent', last: read.last + 2 };
  if (/^(points?|pp|pts)$/.test(after)) return { ...span, unit: 'points', last: read.last + 1 };
  if (after === 'percentage' && /^points?$/.test(tokens[read.last + 1]?.norm ?? ''))
    return { ...span, unit: 'points', last: read.last + 2 };
  if (MONEY_AFTER.has(after)) return { ...span, unit: 'money', last: read.last + 1 };
  if (after === 'times' || (after === 'x' && tokens[i]!.kind === 'number') || /\dx$/.test(tokens[at]!.norm))
    return {
      ...span,
      value: read.value || parseFloat(tokens[at]!.norm),
      unit: 'multiple',
      last: after === 'times' || after === 'x' ? read.last + 1 : read.last,
    };
  const days = DAYS[after.replace(/s$/, '')];
  if (days !== undefined)
    return { ...span, value: read.value * days, unit: 'duration', last: read.last + 1, daysPerUnit: days };
  if (isYear(tokens, i, read.value)) return { ...span, unit: 'date' };
  if (read.written === 'words' && IDLE.has(tokens[i]!.norm)) return undefined;
  return { ...span, unit: 'count' };
}

function isYear(tokens: readonly Token[], i: number, value: number): boolean {
  return /^(19|20)\d\d$/.test(tokens[i]!.norm) && value >= 1950 && value <= 2099;
}

/** Joins "from A to B", "B, up from A", "B instead of A", "B against A", "B; it was A before". */
function withBaseline(tokens: readonly Token[], first: Reading): Reading {
  if (first.baseline !== undefined || first.unit === 'date') return first;
  let at = first.last;
  const words: string[] = [];
  while (at < tokens.length && words.length < 7 && !startsAmount(tokens, at)) {
    const norm = tokens[at]!.norm;
    if (norm === '.' || norm === ';' || norm === '?' || norm === '!') return first;
    words.push(norm);
    at++;
  }
  const second = at < tokens.length ? readAny(tokens, at) : undefined;
  if (!second || !words.some((word) => TO.has(word))) return first;
  const joined = words.join(' ');
  const unit =
    second.unit === first.unit
      ? first.unit
      : first.unit === 'count'
        ? second.unit
        : second.unit === 'count'
          ? first.unit
          : undefined;
  if (unit === undefined || unit === 'date') return first;
  const scale = (amount: Amount) => rescale(amount, unit, amount === first ? second : first);
  const opensWithFrom = tokens[first.first - 1]?.norm === 'from' || tokens[first.first - 2]?.norm === 'from';
  if (
    /^(to|into|up to|down to|[-–—])\b/.test(joined) ||
    joined === 'to' ||
    joined === '–' ||
    joined === '-'
  ) {
    const range = !opensWithFrom && /^[-–—]$|^to$/.test(joined) && !rises(tokens, first.first);
    if (range) return { ...second, unit, first: first.first, value: scale(second) };
    const from = opensWithFrom
      ? tokens[first.first - 1]?.norm === 'from'
        ? first.first - 1
        : first.first - 2
      : first.first;
    return { unit, first: from, last: second.last, value: scale(second), baseline: scale(first) };
  }
  if (/\b(from|instead of|against|versus|vs|compared|than|was|before)\b/.test(joined)) {
    return { unit, first: first.first, last: second.last, value: scale(first), baseline: scale(second) };
  }
  return first;
}

const RISES =
  /^(from|grew|rose|fell|went|dropped|moved|climbed|gone|goes|got|up|down|cut|increased|decreased|improved|jumped)$/;

function rises(tokens: readonly Token[], first: number): boolean {
  for (let i = Math.max(0, first - 3); i < first; i++) if (RISES.test(tokens[i]!.norm)) return true;
  return false;
}

/** "six weeks instead of ten": a bare number takes the other's unit of time. */
function rescale(amount: Amount, unit: Unit, other: Amount): number {
  return unit === 'duration' && amount.unit === 'count'
    ? amount.value * (other.daysPerUnit ?? 1)
    : amount.value;
}

function startsAmount(tokens: readonly Token[], at: number): boolean {
  return readAny(tokens, at) !== undefined;
}

function readAny(tokens: readonly Token[], at: number): Reading | undefined {
  return readShare(tokens, at) ?? readPlain(tokens, at);
}

function toQuantity(tokens: readonly Token[], reading: Reading): Quantity {
  const { first, last, value, unit, baseline } = reading;
  const quantity: Quantity = {
    first,
    last,
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    value,
    unit,
  };
  if (baseline !== undefined) quantity.baseline = baseline;
  return quantity;
}
