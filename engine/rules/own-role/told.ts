/** The words to quote for an act: from its subject to where the next thought begins. */
import type { Answer } from '../../answer.ts';
import { isPastVerb } from '../../lexicon/past-verbs.ts';
import { trim, type Place } from '../../nearby.ts';
import { clauseAt, sentenceAt } from '../../places.ts';
import { oneOf, ofWord } from '../../word.ts';

/** Words after which an act is over and the next thought begins. */
const isJoint = oneOf(new Set(['and', 'but', 'so', 'because', 'while', 'then', ',', ';', ':', '—', '–']));
const isSubject = oneOf(
  new Set(
    "i i'd i've i'm we we'd we've he she they it you who nobody everyone everybody that's it's there this that".split(
      ' ',
    ),
  ),
);
/** Words on which no quote may end. */
const isLoose = ofWord((norm) => /^(?:[^\p{L}\p{N}"”)%€$£]+|and|but|so|because|then|said|or)$/u.test(norm));
/** Words on which one that was cut short may not end either. */
const isDangling = oneOf(
  new Set(
    'that to the a an of with which who when while where if for in on at my our is was i we from by as'.split(
      ' ',
    ),
  ),
);
/** Longest quote of an act, in tokens. */
const QUOTE = 30;
/** Fewest tokens of it that say something. */
const FEW = 4;

/** The words of an act from its subject to where the next thought begins. */
export function told(answer: Answer, act: Place): Place {
  const { tokens } = answer;
  const { last } = act;
  const first = startOf(answer, act.first);
  const { last: end } = sentenceAt(answer, first);
  const most = Math.min(end, first + QUOTE);
  let to = most;
  for (let i = last; i < most; i++)
    if (i >= first + FEW && isJoint(tokens[i]!) && beginsThought(answer, i + 1)) {
      to = i;
      break;
    }
  const long = to === most && most < end;
  if (long) to = lastPause(answer, last, most);
  while (to > last && (isLoose(tokens[to - 1]!) || (long && isDangling(tokens[to - 1]!)))) to--;
  return trim(answer, { first, last: Math.max(to, last) });
}

/** Another subject after a comma or an "and": a pronoun, or words that a verb of the past follows. */
function beginsThought({ tokens }: Answer, from: number): boolean {
  let at = from;
  while (tokens[at] && isJoint(tokens[at]!)) at++;
  const token = tokens[at];
  if (!token || !tokens[at + 1] || isSubject(token) || token.norm === 'which') return true;
  if (isPastVerb(token.norm)) return false;
  // "…, and in six weeks they came back".
  if (at > from && /^(?:in|on|at|by|after|before|from|when|if|for)$/.test(token.norm)) return true;
  // "and Deepak, he did the phones", "and compliance, that was Mercy".
  if (tokens[at + 1]?.norm === ',' && /^(?:he|she|they|that)$/.test(tokens[at + 2]?.norm ?? '')) return true;
  for (let i = at + 1; i <= at + 5; i++) {
    if (!tokens[i] || isJoint(tokens[i]!)) return false;
    if (isPastVerb(tokens[i]!.norm)) return true;
  }
  return false;
}

/** Where a run-on may be cut without cutting a phrase. */
function lastPause({ tokens }: Answer, from: number, to: number): number {
  for (let i = to - 1; i > from + 1; i--) if (isJoint(tokens[i]!)) return i;
  return to;
}

/** Where its subject stands: "the naming" of "was mine". */
function startOf(answer: Answer, first: number): number {
  return /^(?:was|were|is)$/.test(answer.tokens[first]!.norm) ? clauseAt(answer, first).first : first;
}
