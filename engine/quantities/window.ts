/** Over what time a figure holds: "over two quarters", "within six weeks", "in Q3", "that winter". */
import type { Document } from '../document.ts';
import { readNumber } from './number-words.ts';
import type { Quantity } from './quantity.ts';

/** Days in a unit of time (a month is 30, a quarter 91, a year 365). */
export const DAYS: Record<string, number> = {
  second: 1 / 86400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  quarter: 91,
  year: 365,
  season: 91,
};

const LEADS = new Set([
  'over',
  'within',
  'in',
  'after',
  'during',
  'for',
  'by',
  'across',
  'since',
  'through',
  'throughout',
  'until',
  'till',
  'inside',
]);
const DETERMINERS = new Set([
  'the',
  'that',
  'this',
  'a',
  'an',
  'next',
  'last',
  'first',
  'following',
  'same',
  'those',
  'these',
  'half',
  'early',
  'late',
  'mid',
  'about',
  'our',
  'one',
]);
const CALENDAR =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|q[1-4]|h[12]|christmas|ramadan|easter|(?:19|20)\d\d)$/;

/** The first time expression in the same sentence as the quantity, as offsets; a duration itself is not its own window. */
export function findWindow(doc: Document, quantity: Quantity): { start: number; end: number } | undefined {
  const sentence = doc.sentences.find((s) => s.first <= quantity.first && quantity.first < s.last);
  if (!sentence) return undefined;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (i >= quantity.first && i < quantity.last) continue;
    const last = readTime(doc, i, sentence.last);
    if (last > i) return { start: doc.tokens[i]!.start, end: doc.tokens[last - 1]!.end };
  }
  return undefined;
}

function readTime(doc: Document, i: number, limit: number): number {
  const { tokens } = doc;
  const lead = LEADS.has(tokens[i]!.norm);
  let at = lead ? i + 1 : i;
  let determined = false;
  while (at < limit && DETERMINERS.has(tokens[at]!.norm)) {
    at++;
    determined = true;
  }
  if (at >= limit) return i;
  const norm = tokens[at]!.norm;
  if ((lead || determined) && CALENDAR.test(norm)) return at + 1;
  const read = readNumber(tokens, at);
  const unit = read ? tokens[read.last]?.norm : norm;
  if (unit === undefined || DAYS[unit.replace(/s$/, '')] === undefined) return i;
  if (read) return lead ? read.last + 1 : i;
  return lead || determined ? at + 1 : i;
}
