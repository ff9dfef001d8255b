/** Finds every figure said, with its unit, what it is measured against and over what time. */
import type { Document } from '../document.ts';
import type { Token } from '../token.ts';
import { ofWord } from '../word.ts';
import { readAmount, type Amount } from './amount.ts';
import { withBaseline } from './compare.ts';
import { readHyphenated } from './hyphenated.ts';
import { NUMBER_WORDS, SCALES, valueOf } from './number-words.ts';
import { PARTS } from './parts.ts';
import type { Quantity } from './quantity.ts';
import { readRelative, RELATIVE_WORDS } from './relative.ts';
import { CURRENCY_SIGNS, daysIn } from './units.ts';
import { nearestTime, timesOf, type TimeSpan } from './window.ts';

/** All quantities in the order of the text. Linear in its length: each place is read once. */
export function findQuantities(doc: Document): Quantity[] {
  const { tokens } = doc;
  const read = new Map<number, Amount | undefined>();
  const amountAt = (i: number): Amount | undefined => {
    const token = tokens[i];
    if (!token || !mayBegin(tokens, i)) return undefined;
    if (!read.has(i))
      read.set(i, readRelative(tokens, i) ?? readHyphenated(tokens, i) ?? readAmount(tokens, i));
    return read.get(i);
  };
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length;) {
    const amount = amountAt(i);
    const whole = amount && withBaseline(tokens, amount, amountAt);
    if (whole) found.push(toQuantity(tokens, whole));
    i = Math.max(i + 1, whole?.last ?? 0);
  }
  addWindows(doc, found);
  return found;
}

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS,
  ...RELATIVE_WORDS,
  ...CURRENCY_SIGNS,
  'none',
  'nothing',
]);

/** Most words cannot begin a figure, and most articles are followed by none. */
function mayBegin(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const { kind, norm } = token;
  if (kind === 'number') return true;
  if (norm === 'a' || norm === 'an') {
    const next = tokens[i + 1]?.norm ?? '';
    return (
      PARTS.has(next) || SCALES.has(next) || (daysIn(next) !== undefined && tokens[i + 2]?.norm === 'and')
    );
  }
  return begins(token) && (kind === 'word' || BEGINNINGS.has(norm));
}

/** Does this word alone begin a figure? */
const begins = ofWord((norm) => {
  if (BEGINNINGS.has(norm) || norm.endsWith('fold')) return true;
  const dash = norm.indexOf('-');
  return dash > 0 && valueOf(norm.slice(0, dash)) !== undefined;
});

/** Gives each figure the time expression of its sentence that stands nearest. */
function addWindows(doc: Document, found: readonly Quantity[]): void {
  let sentence = 0;
  let times: TimeSpan[] | undefined;
  for (const quantity of found) {
    if (quantity.unit === 'date') continue;
    while (doc.sentences[sentence]!.last <= quantity.first) {
      sentence++;
      times = undefined;
    }
    times ??= timesOf(doc, doc.sentences[sentence]!);
    const time = nearestTime(doc.tokens, times, quantity);
    if (time) quantity.window = { start: doc.tokens[time.first]!.start, end: doc.tokens[time.last - 1]!.end };
  }
}

function toQuantity(tokens: readonly Token[], { first, last, value, unit, baseline }: Amount): Quantity {
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
