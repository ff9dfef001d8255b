/** Whether words tell a piece of work, done once by somebody. */
import type { Answer } from '../../answer.ts';
import { isPast, isPastVerb } from '../../lexicon/past-verbs.ts';
import type { Place } from '../../nearby.ts';
import { isThing } from '../../others.ts';
import { clauseAt, markIn, sentenceAt } from '../../places.ts';
import { matching, oneOf } from '../../word.ts';

/** Verbs that name a piece of work by themselves, whoever did it. */
const WORK = new Set(
  (
    'analysed analyzed added arranged assembled booked briefed brought built calculated called cancelled carried changed checked chose closed coached coded collected compared compiled configured coordinated corrected counted created cut ' +
    'decided defined delivered designed developed documented drafted drew edited filmed fixed gathered handled hired installed interviewed introduced invited killed launched led listed made managed mapped measured modelled moved named ' +
    'negotiated opened ordered organised organized owned packed paid photographed picked pitched planned posted postponed prepared presented priced printed produced programmed prototyped proposed published pulled put ran rang rebuilt ' +
    'recorded recruited redesigned redid redrew removed renamed reorganised replaced researched reviewed rewrote scheduled scoped scripted segmented shipped shot showed simplified sketched sold sorted split staffed stopped ' +
    'supplied surveyed tested trained translated visited wired wrote'
  ).split(' '),
);
export const isWork = oneOf(WORK);
/** "I made sure", "I took it as praise", "Dan took over from me": the words after it make another thing of it. */
const isOtherSense = oneOf(
  new Set([
    'sure',
    'me',
    'us',
    'as',
    'by',
    'mistake',
    'mistakes',
    'error',
    'place',
    'up',
    'drama',
    'badly',
    'part',
    'care',
    'lesson',
    'lessons',
  ]),
);

/** "I did a master's", "I did a stint on a ferry": done with one's years, and for nobody. */
const isStudy = matching(
  /^(?:master's|masters|bachelor's|mba|phd|degree|diploma|course|studies|internship|school|stint|job)$/,
);
/** Words after "did" in which it is said what was. */
const DONE = 10;
const isArticle = oneOf(new Set(['a', 'an', 'the', 'all']));

/** Told as done once by these people to some thing, in the speaker's own voice. */
export function isPieceOfWork(answer: Answer, { first, last }: Place): boolean {
  const { tokens } = answer;
  const clause = clauseAt(answer, first);
  const features = answer.features[clause.index]!;
  const next = tokens[last];
  if (!next || next.kind === 'mark' || isOtherSense(next) || isOtherSense(tokens[last + 1] ?? next))
    return false;
  if (features.habitual || sentenceAt(answer, first).asks || isQuoted(answer, first)) return false;
  if (markIn(answer, 'negation', Math.max(clause.first, first - 2), last + 1)) return false;
  if (markIn(answer, 'own-role:vague', first, last + 1)) return false;
  // "I've carried this with me".
  for (let i = last; i < last + 3; i++)
    if (tokens[i]?.norm === 'with' && tokens[i + 1]?.norm === 'me') return false;
  // "What I took from it", "that I wrote": the thing itself stands before.
  if (/^(?:what|which|that|how|who)$/.test(tokens[first - 1]?.norm ?? '')) return false;
  if (tokens[first]!.norm === 'what') return false;
  // "I did the, it's called HA" breaks off; "I did the, the deck" only halts.
  if (isArticle(next) && tokens[last + 1]?.norm === ',' && !isArticle(tokens[last + 2] ?? next)) return false;
  const verb = tokens[last - 1]!;
  // "I made it slowly" tells how; "I write down each number", said in the present, tells what is usual.
  if (verb.norm === 'made' && next.norm === 'it') return false;
  if (isRetold(answer, last - 1) && !hasPastOfItsOwn(answer, last - 1)) return false;
  if (/^(?:did|does)$/.test(verb.norm))
    return isThing(next.norm) && next.norm !== 'it' && !tokens.slice(last, last + DONE).some(isStudy);
  // "She called it the best" is an opinion.
  if (verb.norm === 'called' && /^(?:it|him|her|them|that|this)$/.test(next.norm)) return false;
  return isWork(verb);
}

/** Read as past because of the words around it. */
function isRetold({ tokens, text }: Answer, at: number): boolean {
  const { norm, start, end } = tokens[at]!;
  return isPastVerb(norm) && !isPastVerb(text.slice(start, end).toLowerCase());
}

/** The sentence tells the past in so many words, so that its other verbs are of the same story. */
function hasPastOfItsOwn(answer: Answer, at: number): boolean {
  const { first, last } = sentenceAt(answer, at);
  for (let i = first; i < last; i++)
    if (isPast(answer.tokens[i]!) && !isRetold(answer, i) && isWork(answer.tokens[i]!)) return true;
  return false;
}

/** Somebody else's words, or words that are talked about. */
export function isQuoted(answer: Answer, at: number): boolean {
  let open = 0;
  for (let i = sentenceAt(answer, at).first; i < at; i++) if (/^["“”]$/.test(answer.tokens[i]!.norm)) open++;
  return open % 2 === 1;
}

/** Most words of what is claimed. */
const SUBJECT = 6;

/** "The naming was mine", "it was my call", "I was in charge of the demo": owned in so many words. */
export function isClaim(answer: Answer, { first, last }: Place): boolean {
  const { tokens } = answer;
  if (/^(?:for|of)$/.test(tokens[last - 1]!.norm))
    return tokens[first - 1]?.norm !== 'what' && !isQuoted(answer, first);
  return (
    /^(?:mine|call|decision|idea|proposal|responsibility)$/.test(tokens[last - 1]!.norm) &&
    /^(?:my|was|were|own)$/.test(tokens[last - 2]?.norm ?? '') &&
    first > clauseAt(answer, first).first &&
    first <= clauseAt(answer, first).first + SUBJECT &&
    !isQuoted(answer, first) &&
    !sentenceAt(answer, first).asks
  );
}
