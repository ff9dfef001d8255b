import type { Figure } from '#engine';
import { cutSentence, type Piece } from './cut-sentence.ts';
import {
  AFTER,
  CHANGE_NOUNS,
  CHANGES,
  contentWords,
  EARLIER,
  FUNCTION,
  IMAGINED,
  LIMITS,
  LINKS,
  OPENERS,
  stem,
} from './measure-words.ts';

/** What of an entry says which measure it is. */
export type Measure = { measure: string; period: string };

/** How many words may stand between a measure and its figure. */
const REACH = 12;

/**
 * The figures of a text that state a measure: **label, link, figure, nothing else**. It would rather miss
 * one than call two measures the same, so every word around the label and the figure must be a known one.
 *
 * 1. All content words of the label stand together in the figure's sentence, in any order, plurals apart.
 * 2. Nothing narrows the label: before it only words such as "our", "the", "lifted" ("enterprise win rate"
 *    is another measure, "their win rate" another's).
 * 3. The figure follows with only linking words between ("went", "is now", "rose … to"), or stands right
 *    before a label of two words or more ("a 31% win rate"). No other figure of its unit lies between.
 * 4. It is where the measure stands: no change of it ("rose by 31%", "31% higher", "an improvement of the
 *    win rate of 31%"), no range ("10 to 40") and no limit ("usage under 2%").
 * 5. Nothing narrows the figure after it: "31% in mid-market", "€3 a seat" are something else.
 * 6. The sentence is no question and speaks of no target, supposition, rival or benchmark; and of no earlier
 *    time, unless the figure says what it came from.
 * 7. Where both the entry and the text say a period, one holds all words of the other.
 * 8. Dates state nothing.
 */
export function statedIn(text: string, figures: readonly Figure[], entry: Measure): Figure[] {
  const label = contentWords(entry.measure).sort();
  if (label.length === 0) return [];
  const sentences = Map.groupBy(figures, ({ sentence }) => sentence.start);
  return [...sentences.values()].flatMap((its) => {
    const pieces = cutSentence(text, its);
    const earlier = has(pieces, EARLIER);
    if (has(pieces, IMAGINED) || pieces.some((piece) => piece.kind === 'mark' && piece.norm === '?'))
      return [];
    return labelsIn(pieces, label)
      .flatMap((span) => figureOf(pieces, span, label.length) ?? [])
      .filter(({ baseline }) => !earlier || typeof baseline === 'number')
      .filter((figure) => samePeriod(text, figure, entry.period));
  });
}

/** "10 to 40", "between 10 and 40": a range is no value. */
const RANGE = /\b(?:to|or|between)\b|\d\S?\s*[-–—]\s*\S?\d/;

/** But with these words it is a way from one value to another. */
const FROM = /\b(?:from|up|down)\b|[→>]/i;

type Span = { first: number; last: number };

const wordAt = (pieces: readonly Piece[], at: number): string | undefined => {
  const piece = pieces[at];
  return piece?.kind === 'word' ? piece.norm : undefined;
};

const has = (pieces: readonly Piece[], words: ReadonlySet<string>): boolean =>
  pieces.some((piece) => piece.kind === 'word' && words.has(piece.norm));

/** Where the words of the label stand together, with nothing narrowing them before. */
function labelsIn(pieces: readonly Piece[], label: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < pieces.length; first++) {
    const stems: string[] = [];
    let last = first;
    for (; last < pieces.length && stems.length < label.length; last++) {
      const word = wordAt(pieces, last);
      if (word === undefined) break;
      if (!FUNCTION.has(word)) stems.push(stem(word));
      else if (stems.length === 0) break;
    }
    if (stems.length < label.length || stems.sort().join(' ') !== label.join(' ')) continue;
    const before = wordAt(pieces, first - 1);
    if ((before === undefined || OPENERS.has(before)) && !ofAChange(pieces, first))
      spans.push({ first, last });
  }
  return spans;
}

/** "an improvement of our win rate": of how much, and not where it stands. */
function ofAChange(pieces: readonly Piece[], label: number): boolean {
  const at = /^(?:the|our|my)$/.test(wordAt(pieces, label - 1) ?? '') ? label - 2 : label - 1;
  return /^(?:of|in)$/.test(wordAt(pieces, at) ?? '') && CHANGE_NOUNS.has(wordAt(pieces, at - 1) ?? '');
}

function figureOf(pieces: readonly Piece[], { first, last }: Span, words: number): Figure | undefined {
  const before = pieces[first - 1];
  if (before?.kind === 'figure' && words > 1)
    return isStanding(pieces, first - 1) && endsAt(pieces, last) ? before.figure : undefined;
  for (let at = last; at < pieces.length && at - last <= REACH; at++) {
    const piece = pieces[at]!;
    if (piece.kind === 'time') continue;
    if (piece.kind === 'figure') {
      const { unit } = piece.figure;
      const passing = /^(?:points|duration|date|multiple)$/.test(unit);
      const limit = at === last + 1 && LIMITS.has(wordAt(pieces, last) ?? '');
      if (!limit && isStanding(pieces, at) && endsAt(pieces, at + 1)) return piece.figure;
      if (!passing) return undefined;
    } else if (piece.kind === 'word' ? !LINKS.has(piece.norm) : !joins(pieces, at)) return undefined;
  }
  return undefined;
}

/** A colon, a bracket or a dash between; a comma only beside a time: "win rate, in Q3, was 31%". */
function joins(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!;
  if (piece.kind !== 'mark') return false;
  if (piece.norm === ',') return pieces[at - 1]?.kind === 'time' || pieces[at + 1]?.kind === 'time';
  return /^[:(=–—"“”]$/.test(piece.norm);
}

/** Where the measure stands, and not by how much it moved. */
function isStanding(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!;
  if (piece.kind !== 'figure' || piece.figure.unit === 'date') return false;
  const { baseline, unit, quote } = piece.figure;
  if (RANGE.test(quote) && !FROM.test(quote)) return false;
  if (typeof baseline === 'number') return true;
  if (baseline === true && unit !== 'multiple') return false;
  return !CHANGES.has(wordAt(pieces, at - 1) ?? '') || unit === 'multiple';
}

/** Nothing narrows what stands before this place, and no second figure shares its measures with it. */
function endsAt(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const joined = piece?.kind === 'mark' ? piece.norm === ',' : wordAt(pieces, at) === 'and';
  if (joined && pieces.slice(at + 1, at + 3).some(({ kind }) => kind === 'figure')) return false;
  if (piece === undefined || piece.kind === 'mark' || piece.kind === 'time') return true;
  return piece.kind === 'word' && AFTER.has(piece.norm);
}

/** "two quarters" and "in two quarters to June" may be one period; "Q1" and "in Q3" are not. */
function samePeriod(text: string, { window }: Figure, period: string): boolean {
  const said = window ? contentWords(text.slice(window.start, window.end)) : [];
  const kept = contentWords(period);
  const within = (a: readonly string[], b: readonly string[]) => a.every((word) => b.includes(word));
  return said.length === 0 || kept.length === 0 || within(said, kept) || within(kept, said);
}
