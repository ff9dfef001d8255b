/** The words to quote for an act: from its subject to where the next thought begins. */
import type { Answer } from '../../answer.ts';
import { isPastVerb } from '../../lexicon/past-verbs.ts';
import { trim, type Place } from '../../nearby.ts';
import { clauseAt, sentenceAt } from '../../places.ts';
import { matching } from '../../word.ts';

/** Words after which an act is over and the next thought begins. */
const isJoint = matching(/^(?:and|but|so|because|while|then|[,;:—–])$/);
const isSubject = matching(
  /^(?:(?:i|we|he|she|they|it|you|who|that|this|there|nobody|every(?:one|body))(?:'.+)?|which)$/,
);
/** Words on which no quote may end. */
const isLoose = matching(
  /^(?:[^\p{L}\p{N}"”)%€$£]+|and|but|so|because|then|said|or|the|an?|my|our|i|we|which|who)$/u,
);
/** Longest quote of an act, in tokens. */
const QUOTE = 30;
/** Fewest tokens of it that say something. */
const FEW = 4;
/** With somebody else even a short act is over: "I wrote it, they built it". */
const isOther = /^(?:he|she|they|we)$/;
/** Most tokens of a subject before its verb. */
const REACH = 8;
const isOwner = matching(/^(?:the|an?|my|our|his|her|their|two|three)$/);

/** The words of an act from its subject to where the next thought begins. */
export function told(answer: Answer, act: Place): Place {
  const { tokens } = answer;
  const { last } = act;
  const first = startOf(answer, act.first);
  const { last: end } = sentenceAt(answer, first);
  const most = Math.min(end, first + QUOTE);
  let to = most;
  for (let i = last; i < most; i++)
    if (
      i >= first + (isOther.test(tokens[i + 1]?.norm ?? '') ? FEW - 1 : FEW) &&
      isJoint(tokens[i]!) &&
      beginsThought(answer, i + 1)
    ) {
      to = i;
      break;
    }
  // Cut short, it ends at the last pause.
  if (to === most && most < end) while (to > last + 1 && !isJoint(tokens[to]!)) to--;
  while (to > last && isLoose(tokens[to - 1]!)) to--;
  return trim(answer, { first, last: Math.max(to, last) });
}

/** Another subject after a comma or an "and": a pronoun, or words that a verb of the past follows. */
function beginsThought({ tokens }: Answer, from: number): boolean {
  let at = from;
  while (tokens[at] && isJoint(tokens[at]!)) at++;
  const token = tokens[at];
  if (!token || !tokens[at + 1] || isSubject(token)) return true;
  if (isPastVerb(token.norm)) return false;
  // "…, and in six weeks they came back".
  if (at > from && /^(?:in|on|at|by|after|before|from|when|if|for)$/.test(token.norm)) return true;
  // "Rana and Tariq built it", "the founder, Rana, built it", "and Rana, she built it": a subject of several words.
  let named = token.capital;
  let tied = at > from && !named;
  for (let i = at + 1; i <= at + REACH; i++) {
    const norm = tokens[i]?.norm ?? '.';
    if (isPastVerb(norm)) return true;
    const next = tokens[i + 1];
    if (norm === ',') {
      if (!next || next.norm === 'who') return false;
      if (isSubject(next)) return /^(?:he|she|they|that)$/.test(next.norm);
      named ||= next.capital && isOwner(token);
      if (!named) return false;
    } else if (norm === 'and') {
      if (tied || isPastVerb(next?.norm ?? '')) return false;
      tied = true;
    } else if (norm === '.' || isJoint(tokens[i]!)) return false;
  }
  return false;
}

/** Where its subject stands: "the naming" of "was mine". */
function startOf(answer: Answer, first: number): number {
  return /^(?:was|were|is)$/.test(answer.tokens[first]!.norm) ? clauseAt(answer, first).first : first;
}
