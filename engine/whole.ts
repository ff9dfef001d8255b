/**
 * Quotes that can stand by themselves. Clauses are cut at pauses and joints, which is right for reading and often wrong
 * for quoting: "from 34% to 47%" without what rose, "in the Łódź" without "and Poznań shops".
 */
import type { Answer } from './answer.ts';
import { isOpen } from './document.ts';
import { isFunctional } from './lexicon/function-words.ts';
import { isPast } from './lexicon/past-verbs.ts';
import type { Place } from './nearby.ts';
import { clauseAt, sentenceAt } from './places.ts';
import { matching } from './word.ts';

/** Longest quote, in tokens, and the longest rest that is taken along. */
export const QUOTE = 30;
const REST = 6;

/** Marks at the edge of a clause. */
export const isPause = matching(/^[,;:.!?—–…()"“”-]$/);
const isSubject = matching(/^(?:i|we|they|he|she|you|it|who|people|nobody)$/);
/** Words that go with a subject, or hold one. */
const isVerb = matching(/^(?:is|are|am|has|have|does|can|could|will|would|should|must|may|.+'.+)$/);
/** Joints that may tie what follows to the words before them. */
const isTie = matching(/^(?:and|or|if|when|who|which|since|while|because|after|before)$/);
/** Words after which the point is still to come: "what I'm not good at is, hm, big groups". */
export const isLeading = matching(/^(?:is|are|was|were|i'm|at|to|for|about|with|when)$/);
const isJoint = matching(/^(?:and|but|so)$/);

/** Words that place what follows in time or space: "in Rennes, I changed it". */
const isSetting = matching(/^(?:in|on|at|by|for|with|after|before|that|this|last|when|then|q?\d.*)$/);
const beginsAnew = matching(/^(?:i|we|and|but|so)\b/);
/** Most tokens of the end of a phrase that another clause held. */
const TAIL = 3;

/**
 * With the clauses before it until something is said of something, and with a short rest that belongs to it. What ends
 * another phrase ("…, Port Louis, I called them") does not begin it, where the words to `keep` stand after that.
 */
export function whole(answer: Answer, place: Place, keep = place.first): Place {
  const { tokens } = answer;
  const sentence = sentenceAt(answer, place.first);
  let { first, last } = place;
  if (first > sentence.first && !isSetting(tokens[first]!))
    for (let i = first + 1; i <= first + TAIL && i < keep; i++)
      if (tokens[i]!.norm === ',' && beginsAnew(tokens[i + 1]!) && !isSaid(answer, first, i)) first = i + 1;
  while (first > sentence.first && tokens[first]!.norm !== 'so' && !isSaid(answer, first, last)) {
    const before = clauseAt(answer, first - 1).first;
    if (last - before > QUOTE) break;
    first = before;
  }
  const end = sentenceAt(answer, last - 1).last;
  if (
    last < end &&
    tokens[last - 1]!.norm === ',' &&
    isLeading(tokens[last - 2]!) &&
    !beginsAnew(tokens[last]!)
  ) {
    const next = clauseAt(answer, last).last;
    if (next - first <= QUOTE) last = next;
  }
  if (last < end && isTie(tokens[last]!) && !isPause(tokens[last - 1]!)) {
    let to = last + 1;
    while (to < end && (!isPause(tokens[to]!) || isOpen(tokens[to - 1]!))) to++;
    const next = tokens[last + 1]!;
    const goesOn = isJoint(tokens[last]!) && (beginsAnew(next) || isSubject(next));
    if (!goesOn && to - last <= REST) last = to;
  }
  return { first, last };
}

/** Is something said of something: a verb, with words for what it is said of before it? */
function isSaid({ tokens }: Answer, from: number, last: number): boolean {
  let first = from;
  while (first < last && (isPause(tokens[first]!) || isJoint(tokens[first]!))) first++;
  if (/^(?:which|who|from|compared)$/.test(tokens[first]!.norm)) return false;
  // "Paid trials rose" has its subject, "paid for it and left" has none.
  const bare = isPast(tokens[first]!);
  const next = tokens[first + 1];
  if (bare && next && (isFunctional(next) || isPast(next))) return false;
  // "…and the duplicates, so each is one": the end of what was said before.
  const tied = from > 0 && first > from && !isPause(tokens[from - 1]!);
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (((bare || tied) && isPause(token)) || (bare && isJoint(token))) return false;
    if (isSubject(token) && i + 1 < last) return true;
    if (isVerb(token) && (i > first || token.norm.includes("'"))) return true;
    if (isPast(token) && i > first && !isJoint(tokens[i - 1]!)) return true;
  }
  return false;
}
