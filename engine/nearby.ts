/** Marks close to each other, what denies them, and the words to quote for them. */
import type { Answer } from './answer.ts';
import type { Mark } from './lexicon/phrases.ts';
import { clauseAt, markIn, marksOf, once, sentenceAt } from './places.ts';
import type { CriterionId } from './rubric.ts';
import { isLeading, isPause, QUOTE, whole } from './whole.ts';
import { matching } from './word.ts';

export type Place = { first: number; last: number };

/** Words that open a clause without belonging to the point made in it. */
const isOpener = matching(/^(?:and|but|so|then|also|well|because|since|now|or|yeah)$/);

/** The first mark of a tag within `reach` tokens of a place and at most one sentence away, not overlapping it. */
export function near(
  answer: Answer,
  place: Place,
  tag: string,
  reach: number,
  accept: (mark: Mark) => boolean = () => true,
): Mark | undefined {
  const sentence = sentenceAt(answer, place.first).index;
  const from = Math.max(place.first - reach, answer.sentences[Math.max(0, sentence - 1)]!.first);
  const to = Math.min(
    place.last + reach,
    answer.sentences[Math.min(answer.sentences.length - 1, sentence + 1)]!.last,
  );
  const apart = (mark: Mark) => mark.last <= place.first || mark.first >= place.last;
  return within(answer, tag, from, to, (mark) => apart(mark) && accept(mark));
}

/** The first mark of a tag that begins in `from`..`to` (exclusive) and is accepted. */
export function within(
  answer: Answer,
  tag: string,
  from: number,
  to: number,
  accept: (mark: Mark) => boolean = () => true,
): Mark | undefined {
  let at = from;
  for (;;) {
    const mark = markIn(answer, tag, at, to);
    if (!mark || accept(mark)) return mark;
    at = mark.first + 1;
  }
}

/** Is a place denied by the words before it in its clause: "I don't believe in", "no", "instead of"? */
export function isDenied(answer: Answer, { first }: Place, reach = 4): boolean {
  const from = Math.max(clauseAt(answer, first).first, first - reach);
  return markIn(answer, 'negation', from, first) !== undefined;
}

/** The marks of a tag that nothing denies. */
export function standing(answer: Answer, tag: string): Mark[] {
  return marksOf(answer, tag).filter((mark) => !isDenied(answer, mark));
}

/**
 * Does the sentence model hear the criterion (`some`: a trace, `clear`: all of it), although perhaps no rule
 * does? Then nothing may be called absent.
 */
export function isHeard(answer: Answer, criterion: CriterionId, how: 'some' | 'clear' = 'some'): boolean {
  return (answer.heard().get(criterion)?.[how] ?? -1) > 0;
}

/** What "I would" is followed by when nothing is decided with it. */
const UNDECIDED =
  /^(?:love|like|be|say|want|enjoy|join|work|guess|hope|need|appreciate|welcome|maybe|perhaps|probably|also|to|been|loved|liked)$/;
/** Tokens from it to its reason. */
const TO_REASON = 28;

/** "I would have told them, because …": what the speaker would do, with a reason in the same sentence. */
export const decisionsOf = once((answer: Answer): Place[] => {
  const { tokens } = answer;
  const found: Place[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { norm } = tokens[i]!;
    let at = norm === "i'd" ? i + 1 : norm === 'i' && tokens[i + 1]?.norm === 'would' ? i + 2 : 0;
    if (at && tokens[at]?.norm === 'have') at++;
    if (!at || tokens[at]?.kind !== 'word' || UNDECIDED.test(tokens[at]!.norm)) continue;
    const end = Math.min(sentenceAt(answer, i).last, at + TO_REASON);
    for (let t = at + 2; t < end; t++)
      if (tokens[t]!.norm === 'because') {
        found.push({ first: i, last: at + 1 });
        break;
      }
  }
  return found;
});

/** The clauses that hold both places, without the words at their edges; the first place's alone when that is too long. */
export function quoteOf(answer: Answer, a: Place, b: Place = a): Place {
  const [early, late] = a.first <= b.first ? [a, b] : [b, a];
  const same = sentenceAt(answer, early.first).index === sentenceAt(answer, late.last - 1).index;
  const both = same && clausesOf(answer, early, late);
  const quote = both && both.last - both.first <= QUOTE ? both : clausesOf(answer, a, a);
  return trim(
    answer,
    whole(answer, quote.last - quote.first <= QUOTE ? quote : breathOf(answer, a), a.first),
  );
}

const clausesOf = (answer: Answer, a: Place, b: Place): Place => ({
  first: clauseAt(answer, a.first).first,
  last: clauseAt(answer, b.last - 1).last,
});

/** Of a run-on, whose clauses are cut anywhere, the words around a place from one joint to the next. */
function breathOf(answer: Answer, { first, last }: Place): Place {
  const { tokens } = answer;
  const begin = sentenceAt(answer, first).first;
  const end = sentenceAt(answer, last - 1).last;
  const ends = (at: number) => isPause(tokens[at]!) || isOpener(tokens[at]!);
  let from = first;
  while (from > begin && last - from < QUOTE && !ends(from - 1)) from--;
  let to = last;
  while (to < end && to - first < QUOTE && !ends(to)) to++;
  return { first: from, last: to };
}

/** Longest quote inside a sentence of a note, in tokens. */
const BRIEF = 14;

/** The clause of a place for quoting inside a note; of a run-on its own words and a few after them. */
export function briefOf(answer: Answer, place: Place): Place {
  const quote = quoteOf(answer, place);
  const clause = trim(answer, clausesOf(answer, place, place));
  if (quote.last - quote.first <= BRIEF || isLeading(answer.tokens[clause.last - 1]!)) return quote;
  if (clause.last - clause.first <= BRIEF) return clause;
  const { last } = clauseAt(answer, place.last - 1);
  let end = place.last;
  while (end < last && end < place.first + BRIEF && !isOpener(answer.tokens[end]!)) end++;
  // Cut short, it ends at the last pause rather than within what follows it.
  if (end === place.first + BRIEF)
    for (let i = end - 1; i > place.last; i--)
      if (isPause(answer.tokens[i]!)) {
        end = i;
        break;
      }
  return trim(answer, { first: place.first, last: end });
}

/** Most and fewest tokens of words that stand for themselves. */
const MOST = 32;
const FEWEST = 8;

/** The sentence of a place where it is short; else its clause, with what follows or goes before until it is enough. */
export function wholeWords(
  answer: Answer,
  place: Place,
  isEnough: (first: number, last: number) => boolean = () => true,
): Place {
  const sentence = sentenceAt(answer, place.first);
  if (sentence.last - sentence.first <= MOST) return withoutChatter(answer, sentence);
  const { first } = clauseAt(answer, place.first);
  let last = Math.max(clauseAt(answer, place.last - 1).last, place.last);
  while (last < sentence.last && (last - first < FEWEST || !isEnough(first, last))) {
    const next = clauseAt(answer, last).last;
    if (next - first > MOST) break;
    last = next;
  }
  return withoutChatter(answer, whole(answer, { first, last }));
}

const isChatter = matching(
  /^(?:yes|yeah|no|sure|okay|ok|right|well|so|oh|hi|in|at|the|a|and|but|like|anyway)$/,
);

/** Without "Yes, so, in," before it begins. */
function withoutChatter(answer: Answer, { first, last }: Place): Place {
  const { tokens } = answer;
  let from = first;
  while (from + FEWEST < last && isChatter(tokens[from]!) && tokens[from + 1]!.norm === ',') from += 2;
  return trim(answer, { first: from, last });
}

/** Without the marks and openers at its edges. */
export function trim({ tokens }: Answer, { first, last }: Place): Place {
  let [from, to] = [first, last];
  while (from + 1 < to && (isPause(tokens[from]!) || opens(tokens, from))) from++;
  while (
    to - 1 > from &&
    (isPause(tokens[to - 1]!) || /^(?:and|but|so|or|because|since)$/.test(tokens[to - 1]!.norm))
  )
    to--;
  return { first: from, last: closing(tokens, from, to) };
}

/** "Since 2020" opens with its year, "since that day" with its day. */
const opens = (tokens: Answer['tokens'], at: number): boolean =>
  isOpener(tokens[at]!) && !/^since (?:th[ai][ts]|\d)/.test(`${tokens[at]!.norm} ${tokens[at + 1]?.norm}`);

const isQuote = matching(/^["“”]$/);

/** With the mark that closes what is quoted inside. */
function closing(tokens: Answer['tokens'], first: number, last: number): number {
  let open = 0;
  for (let i = first; i < last; i++) if (isQuote(tokens[i]!)) open++;
  for (let i = last; open % 2 === 1 && i < last + 2 && i < tokens.length; i++)
    if (/^["”]$/.test(tokens[i]!.norm)) return i + 1;
  return last;
}

export type Gathering = {
  /** What each tag near the anchor counts; each counts once, and denied marks count nothing. */
  counts: Readonly<Record<string, number>>;
  /** Tags that a gathering may begin from; all of `counts` when left out. */
  anchors?: readonly string[];
  /** The sum at which it is a find. */
  enough: number;
  /** Tokens to either side of the anchor. */
  reach: number;
  /** Tags whose marks may follow a "not" or "no". */
  deniable?: readonly string[];
  /** Passed over when it says no. */
  accept?: (answer: Answer, mark: Mark) => boolean;
};

/** The first place where enough of what belongs together is said together: the anchor, and what counts most beside it. */
export function gathered(answer: Answer, gathering: Gathering): { place: Mark; beside: Mark } | undefined {
  const { counts, enough, reach, deniable = [], accept } = gathering;
  const holds = (mark: Mark) =>
    (deniable.includes(mark.tag) || !isDenied(answer, mark)) && (!accept || accept(answer, mark));
  for (const anchor of gathering.anchors ?? Object.keys(counts)) {
    for (const place of marksOf(answer, anchor)) {
      if (!holds(place)) continue;
      let sum = counts[anchor] ?? 0;
      let beside: Mark | undefined;
      for (const [tag, count] of Object.entries(counts)) {
        const mark = tag === anchor ? undefined : near(answer, place, tag, reach, holds);
        if (!mark) continue;
        sum += count;
        if (!beside || count > counts[beside.tag]!) beside = mark;
      }
      if (sum >= enough) return { place, beside: beside ?? place };
    }
  }
  return undefined;
}
