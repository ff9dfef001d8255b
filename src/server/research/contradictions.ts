import type { Figure } from '#engine';
import { alike, isHedged } from '#server/ledger/alike.ts';
import { currencyOf } from '#server/ledger/figure-key.ts';
import { comparable, sameDate } from './claim-dates.ts';
import { AROUND_DATE, EVENTS, MEASURES, REPEATED } from './claim-words.ts';
import type { ResearchFact } from './fact.ts';
import type { Clause } from './read-claims.ts';

/** Words of an answer and the words of a fact that say otherwise; offsets of each text's own. */
export type Otherwise = { start: number; end: number; fact: { start: number; end: number } };
type Point = ResearchFact['point'];

/**
 * Where a clause of an answer and a clause of a fact speak of the same thing and say otherwise. It would
 * rather miss one than call a true sentence false:
 *
 * 1. Both are about exactly the same words, plurals and names for the same thing apart ("clients").
 * 2. The answer speaks of the company (to it, or by its name), or names whom the fact names; never of the
 *    candidate. What customers said is no measure of the company.
 * 3. Neither is asked, denied, wished, compared or gone ("used to", "before"), nor narrowed ("two customers
 *    that …"), and where one says a time, so does the other, and it is the same.
 * 4. The figures are of one unit and currency, and no range; "more than" and "under" are held as limits.
 * 5. Dates are held against each other only for what happens once, and says what happened.
 */
export function contradictions(
  text: { words: string; clauses: ReadonlyMap<string, readonly Clause[]> },
  fact: { words: string; clauses: readonly Clause[]; point: Point },
): Otherwise[] {
  if (fact.point === 'customers') return [];
  const keys = new Set(fact.clauses.map(keyOf));
  const said = [...keys].flatMap((key) => text.clauses.get(key) ?? []);
  return said.flatMap((clause) => {
    const same = fact.clauses.filter((known) => ofTheSame(clause, known, fact.point));
    return [
      ...figuresOtherwise(text.words, clause, fact.words, same),
      ...datesOtherwise(text.words, clause, fact.words, same),
    ];
  });
}

const keyOf = ({ about }: Clause): string => about.join(' ');

/** The clauses of an answer by what they are about, laid out once for all facts. */
export const byWhatTheyAreAbout = (clauses: readonly Clause[]): Map<string, Clause[]> =>
  Map.groupBy(clauses, keyOf);

/** Rules 1 to 3, but for the time. */
export function ofTheSame(said: Clause, known: Clause, point: Point): boolean {
  if (said.about.length === 0 || keyOf(said) !== keyOf(known)) return false;
  if (said.subject === 'me' || known.subject === 'me') return false;
  if ([said, known].some(({ notSo, narrowed, relative }) => notSo || narrowed || relative)) return false;
  const names = namesOf(known, point);
  // Who is meant by a fact about competitors has to be said.
  if (point === 'competitors' && names.length === 0) return false;
  return said.subject === 'company' || names.length > 0;
}

function namesOf({ names, first }: Clause, point: Point): string[] {
  const begins = point === 'competitors' && first !== undefined && !MEASURES.has(first) ? [first] : [];
  return [...names, ...begins];
}

/** "Series B", "seed", a founding: there is one of it, whenever it is spoken of. */
const onlyOne = ({ about }: Clause): boolean =>
  about.some((word) => /^series-|^seed$|^found$|^ipo$/.test(word));

function figuresOtherwise(text: string, said: Clause, words: string, same: readonly Clause[]): Otherwise[] {
  return said.figures.flatMap((figure) => {
    if (isRange(figure)) return [];
    // Two figures of a kind in one clause: which is held against which cannot be told.
    if (said.figures.filter((other) => measured(other, figure)).length > 1) return [];
    const known = same
      .filter((clause) => timesAgree(said, clause) && !(said.past && !clause.past && !onlyOne(clause)))
      .filter(({ about }) => !about.every((word) => REPEATED.has(word)))
      .flatMap((clause) => {
        const its = clause.figures.filter((other) => measured(other, figure) && !isRange(other));
        return its.length === 1 ? its : [];
      });
    const [first] = known;
    if (!first || known.some((other) => compatible(text, figure, words, other))) return [];
    const { start, end } = figure;
    return [{ start, end, fact: { start: first.start, end: first.end } }];
  });
}

const isRange = ({ quote, baseline }: Figure): boolean =>
  baseline === undefined && /\b(?:to|or|between)\b|\d\S?\s*[-–—]\s*\S?\d/.test(quote);

/** Of one unit and, where both say one, of one currency. */
export function measured(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit) return false;
  const [one, other] = [currencyOf(a.quote), currencyOf(b.quote)];
  return a.unit !== 'money' || one === '' || other === '' || one === other;
}

const LEAST = /(?:more than|over|above|at least|upwards of|north of)\s*$/i;
const MOST = /(?:less than|fewer than|under|below|at most|up to)\s*$/i;

/** Whether two figures can both be right, as they are said. */
export function compatible(text: string, a: Figure, words: string, b: Figure): boolean {
  const before = (whole: string, { start }: Figure) => whole.slice(Math.max(0, start - 16), start);
  if (alike(a.value, b.value)) return true;
  // Looking around every pair of figures would take longer than the page.
  const hedged = () => isHedged(text, a.start) || isHedged(words, b.start);
  if (alike(a.value, b.value, true) && hedged()) return true;
  const atLeast = LEAST.test(before(text, a)) || text[a.end] === '+';
  const knownAtLeast = LEAST.test(before(words, b)) || words[b.end] === '+';
  if (atLeast && b.value > a.value) return true;
  if (knownAtLeast && a.value > b.value) return true;
  if (MOST.test(before(text, a)) && b.value < a.value) return true;
  return MOST.test(before(words, b)) && a.value < b.value;
}

/** Both at no time that is said, or both at the same one; what happens once may be told without. */
function timesAgree(said: Clause, known: Clause): boolean {
  if (onlyOne(known)) return true;
  if (said.dates.length === 0 || known.dates.length === 0) return said.dates.length === known.dates.length;
  return said.dates.some((one) =>
    known.dates.some((other) => comparable(one, other) && sameDate(one, other)),
  );
}

function datesOtherwise(text: string, said: Clause, words: string, same: readonly Clause[]): Otherwise[] {
  const [date] = said.dates;
  if (!date || said.dates.length > 1 || !isEvent(said) || aroundDate(text, date.start)) return [];
  const known = same.flatMap(({ dates }) => (dates.length === 1 ? dates : []));
  const [first] = known.filter((other) => comparable(date, other) && !aroundDate(words, other.start));
  if (!first || known.some((other) => sameDate(date, other))) return [];
  return [{ start: date.start, end: date.end, fact: { start: first.start, end: first.end } }];
}

/** Something that happened, and what: not "launched" alone. */
const isEvent = ({ about }: Clause): boolean =>
  about.some((word) => EVENTS.has(word) || word === 'ipo') &&
  about.some((word) => !REPEATED.has(word)) &&
  (!about.includes('funding') || about.some((word) => /^series-|^seed$/.test(word)));

const aroundDate = (text: string, start: number): boolean =>
  AROUND_DATE.has(
    /([\p{L}]+)\s*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase() ?? '',
  );
