/** Over what time a figure holds: "over two quarters", "within six weeks", "in Q3", "that winter". */
import type { Document, Sentence } from '../document.ts';
import type { Token } from '../token.ts';
import { readNumber } from './number-words.ts';
import { TIME_WORDS, ABOUT, daysIn, isCalendar, SEASONS } from './units.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const LEADS = set(
  'over within in after during for by across since through throughout until till inside under',
);
const POINTING = set(
  'that this next last previous following same those these first second third final whole',
);
const OWNING = set('the its our their my his her');
const LATER = set('later before earlier after ago afterwards');
const ENDS = set('end start beginning middle close');

export type TimeSpan = { first: number; last: number };

/** Every time expression of a sentence, in order. */
export function timesOf({ tokens }: Document, { first, last }: Sentence): TimeSpan[] {
  const times: TimeSpan[] = [];
  for (let i = first; i < last;) {
    const end = mayBegin(tokens[i]!) ? readTime(tokens, i, last) : i;
    if (end > i) times.push({ first: i, last: end });
    i = Math.max(i + 1, end);
  }
  return times;
}

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...LEADS,
  ...POINTING,
  ...OWNING,
  ...TIME_WORDS,
  ...'a an between from one two three four five six seven eight nine ten eleven twelve eighteen twenty thirty sixty ninety'.split(
    ' ',
  ),
]);

const mayBegin = ({ kind, norm }: Token): boolean => kind === 'number' || BEGINNINGS.has(norm);

function readTime(tokens: readonly Token[], i: number, limit: number): number {
  const norm = (k: number) => (k < limit ? tokens[k]!.norm : '');
  if (norm(i) === 'between' || norm(i) === 'from') return readSpan(tokens, i, limit);
  if (daysIn(norm(i)) !== undefined && /^(?:on|over)$/.test(norm(i + 1)) && norm(i + 2) === norm(i))
    return i + 3;
  const lead = LEADS.has(norm(i));
  let at = lead ? i + 1 : i;
  let pointed = false;
  let owned = false;
  for (; at < limit; at++) {
    const word = norm(at);
    if (
      lead &&
      (ABOUT.has(word) ||
        word === 'less' ||
        word === 'than' ||
        word === 'half' ||
        word === 'early' ||
        word === 'late' ||
        word === 'mid' ||
        word === 'full')
    )
      continue;
    if (POINTING.has(word) && daysIn(word) === undefined) pointed = true;
    else if (word === 'second' && (owned || pointed)) pointed = true;
    else if (OWNING.has(word) || word === 'a' || word === 'an') owned = true;
    else break;
  }
  if (lead && ENDS.has(norm(at)) && norm(at + 1) === 'of') {
    if (isCalendar(norm(at + 2))) return at + 3;
    const end = readTime(tokens, at + 2, limit);
    return end > at + 2 ? end : isUnit(norm(at + 3)) ? at + 4 : i;
  }
  if (isCalendar(norm(at))) {
    const year = /^(?:19|20)\d\d$/.test(norm(at + 1)) ? 1 : 0;
    const tail = LATER.has(norm(at + 1)) && owned ? 1 : 0;
    if (norm(at) === 'fall' && !lead && !pointed) return i;
    return lead || pointed || year || tail ? at + 1 + (year || tail) : i;
  }
  const read = readNumber(tokens, at);
  const unitAt = read && read.last < limit ? read.last : at;
  if (!isUnit(norm(unitAt))) return i;
  const tail = LATER.has(norm(unitAt + 1)) ? 1 : 0;
  if (read) return lead || pointed || tail ? unitAt + 1 + tail : i;
  const plural = norm(unitAt).endsWith('s');
  return (lead && (owned || pointed || plural)) || pointed || (tail && owned) ? unitAt + 1 + tail : i;
}

const isUnit = (norm: string): boolean =>
  daysIn(norm) !== undefined || SEASONS.has(norm) || norm === 'period' || norm === 'weekend';

/** "between March and June", "from 2019 to 2022". */
function readSpan(tokens: readonly Token[], i: number, limit: number): number {
  const link = tokens[i + 2]?.norm ?? '';
  const joined = tokens[i]!.norm === 'between' ? link === 'and' : /^(?:to|until|till)$/.test(link);
  return joined && i + 3 < limit && isCalendar(tokens[i + 1]!.norm) && isCalendar(tokens[i + 3]!.norm)
    ? i + 4
    : i;
}

/** How much further away a time is behind a comma, in words. */
const COMMA = 4;

/** The nearest time expression to a figure that is not the figure itself; of two as near, the one after it. */
export function nearestTime(
  tokens: readonly Token[],
  times: readonly TimeSpan[],
  { first, last }: TimeSpan,
): TimeSpan | undefined {
  let best: TimeSpan | undefined;
  let distance = Infinity;
  for (const time of times) {
    if (time.first < last && time.last > first && !(time.first > first && time.last < last)) continue;
    let away = time.first >= last ? time.first - last : time.last <= first ? first - time.last + 0.5 : 0;
    const mark = tokens[time.first >= last ? time.first - 1 : time.last]?.norm;
    if (mark === ',' || mark === ';') away += COMMA;
    if (away < distance) [best, distance] = [time, away];
  }
  return best;
}
