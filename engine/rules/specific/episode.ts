/** The one episode of an answer: the place where a time, a person or a place and something that happened meet. */
import type { Answer } from '../../answer.ts';
import type { Clause, Sentence } from '../../document.ts';
import { isPast } from '../../lexicon/past-verbs.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { WEEKDAY } from '../../lexicon/weekdays.ts';
import { wholeWords, type Place } from '../../nearby.ts';
import { othersOf } from '../../others.ts';
import { clauseAt, featuresAt, markIn, marksOf, once, quantityIn, sentenceAt } from '../../places.ts';
import { matching, oneOf } from '../../word.ts';
import { imaginedIn } from './imagined.ts';

/** How many sentences one scene may take. */
const SCENE = 2;
/** Enough to picture it: when, and who or where. */
const ENOUGH = 2;

export type Telling = {
  /** A scene that happened: the words that say when, with what is told beside them. */
  scene: Place | undefined;
  /** Clauses that tell something done. */
  events: number;
  /** Is there anywhere a name, or somebody beside the speaker? */
  peopled: boolean;
};

/** Finds the scene once an answer. */
export const tellingOf = once((answer: Answer): Telling => {
  const details = detailsOf(answer);
  let best: { when: Mark; weight: number } | undefined;
  for (const sentence of answer.sentences) {
    const found = sceneAt(answer, sentence, details);
    if (found && (!best || found.weight > best.weight)) best = found;
  }
  return {
    scene: best && quoted(answer, best.when),
    events: answer.clauses.filter((clause) => isEvent(answer, clause)).length,
    peopled: details.where.some((named) => named) || othersOf(answer).length > 0,
  };
});

type Details = { when: (Mark | undefined)[]; where: boolean[]; who: boolean[]; counted: boolean[] };

function detailsOf(answer: Answer): Details {
  const size = answer.sentences.length;
  const details: Details = {
    when: new Array<Mark | undefined>(size).fill(undefined),
    where: new Array<boolean>(size).fill(false),
    who: new Array<boolean>(size).fill(false),
    counted: new Array<boolean>(size).fill(false),
  };
  const at = (token: number) => sentenceAt(answer, token).index;
  const add = (when: Mark) => {
    if (!isSpan(answer, when) && !isAnyDay(answer, when)) details.when[at(when.first)] ??= when;
  };
  for (const mark of marksOf(answer, 'specific:when')) add(mark);
  for (const { first, last, unit } of answer.quantities) {
    if (unit === 'date') add({ tag: 'specific:when', first, last });
    else details.counted[at(first)] = true;
  }
  for (const other of othersOf(answer)) if (other.named) details.who[at(other.first)] = true;
  for (const clause of answer.clauses)
    if (answer.features[clause.index]!.names > 0) details.where[clause.sentence] = true;
  return details;
}

const isNot = matching(/^not$|n't$/);
const isPartOfDate = matching(/^(?:last|that|early|late|the|end|of)$/);

/** "Since last March", "by the summer", "for a day", "in one Saturday", "one day a week": how long or how often, and no moment. */
function isSpan(answer: Answer, { first, last }: Mark): boolean {
  const { tokens } = answer;
  let at = first;
  while (at > 0 && isPartOfDate(tokens[at - 1]!)) at--;
  const before = tokens[at - 1]?.norm ?? '';
  const opens = [tokens[first]!.norm, before];
  if (opens.some((norm) => /^(?:since|by|from|within)$/.test(norm))) return true;
  // "It didn't come until June": it came in June.
  if (opens.some((norm) => /^(?:until|till)$/.test(norm)))
    return !tokens.slice(clauseAt(answer, first).first, first).some(isNot);
  const counted = /^(?:a|one)$/.test(tokens[first]!.norm);
  return counted && (/^(?:for|in)$/.test(before) || /^(?:a|per|each)$/.test(tokens[last]?.norm ?? ''));
}

const isWeekday = matching(WEEKDAY);
const isOwner = (norm: string): boolean => /^(?:my|your|his|her|our|their)$|'s$/.test(norm);

/** "Thirty teenagers on a Monday", "their Sunday evening": some Monday, unless something is told as done on it. */
function isAnyDay(answer: Answer, { first, last }: Mark): boolean {
  const { tokens } = answer;
  if (isWeekday(tokens[first]!) && isOwner(tokens[first - 1]?.norm ?? '')) return true;
  const a = tokens[first]!.norm === 'a' ? first : first - 1;
  return tokens[a]?.norm === 'a' && isWeekday(tokens[last - 1]!) && !isEvent(answer, clauseAt(answer, first));
}

function sceneAt(
  answer: Answer,
  { index }: Sentence,
  details: Details,
): { when: Mark; weight: number } | undefined {
  const when = details.when[index];
  if (!when || isReported(answer, when) || isGeneral(answer, answer.sentences[index]!)) return undefined;
  let happens = false;
  const sorts = new Set<string>();
  for (let i = index; i < Math.min(index + SCENE, answer.sentences.length); i++) {
    const sentence = answer.sentences[i]!;
    if (isGeneral(answer, sentence)) continue;
    happens ||= happened(answer, sentence);
    for (const sort of ['where', 'who', 'counted'] as const) if (details[sort][i]) sorts.add(sort);
  }
  const named = sorts.has('where') || sorts.has('who');
  if (!happens || !named || isCareer(answer, when)) return undefined;
  // A year alone dates a job as well as an episode; it needs more beside it than a day or "last year" does.
  const year = isYear(answer, when) && answer.tokens[when.last - 1]!.norm !== 'year';
  if (1 + sorts.size < (year ? ENOUGH + 1 : ENOUGH)) return undefined;
  return { when, weight: weightOf(answer, when, details) };
}

const isHad = matching(/^had$|'d$/);

/** What was done before the scene ("I had warned them in July"), and figures that moved after it. */
function isBeside(answer: Answer, { first }: Mark): boolean {
  const { tokens } = answer;
  const clause = clauseAt(answer, first);
  for (let i = clause.first; i < first; i++)
    if (tokens[i]!.norm === 'warned' || (isHad(tokens[i]!) && isPast(tokens[i + 1]!))) return true;
  return (
    quantityIn(answer, clause.first, clause.last, ({ baseline }) => baseline !== undefined) !== undefined
  );
}

/** A sentence with an event and a name or a day can be pictured: of several the first is the scene, and not what came of it. */
const PICTURED = 3;

/** How well its own sentence can be pictured: a day before a year, with an event, a name or a place in it. */
function weightOf(answer: Answer, when: Mark, { where, who }: Details): number {
  const sentence = sentenceAt(answer, when.first);
  const weight =
    (isYear(answer, when) ? 0 : 1) +
    (clausesOf(answer, sentence).some((clause) => isEvent(answer, clause)) ? 2 : 0) +
    (where[sentence.index] || who[sentence.index] ? 1 : 0);
  return Math.min(weight, PICTURED) - (isBeside(answer, when) ? 2 : 0);
}

/** "They said that in December they are at the office", "I now ask for a day": when something is so, not when it was. */
function isReported(answer: Answer, { first }: Mark): boolean {
  const { tokens } = answer;
  // "trials that begin in March always convert".
  if (featuresAt(answer, first).habitual) return true;
  for (let i = clauseAt(answer, first).first; i < first; i++) {
    const { norm } = tokens[i]!;
    if (
      /^(?:saying|says|said|can|will|may|they're|s?he's|who|if|when|don't|always|now|there's)$|'ll$/.test(
        norm,
      )
    )
      return true;
    // "They wanted to stop ringing at six in the morning": the hour of a wish.
    if (norm === 'to' && /^(?:want|wish|hop|lov|lik)/.test(tokens[i - 1]?.norm ?? '')) return true;
    // "what they do in week three" is so each time.
    if (norm === 'do' && tokens[i - 1]?.norm === 'they') return true;
    // "This is Antwerp, two years ago" sets a scene.
    if (/^(?:is|are)$/.test(norm) && !/^(?:this|it|that|here)$/.test(tokens[i - 1]?.norm ?? '')) return true;
  }
  return false;
}

/** "2019", "last year", "at 5 pm": a stretch in which much may have happened, or an hour of any day. */
function isYear(answer: Answer, { first, last }: Mark): boolean {
  const end = answer.tokens[last - 1]!;
  return (last - first === 1 && end.kind === 'number') || /^(?:year|quarter|am|pm)$/.test(end.norm);
}

/** "I moved on in 2023", "we had a good year last year": a date in a life, with nothing told as done on it. */
function isCareer(answer: Answer, when: Mark): boolean {
  const clause = clauseAt(answer, when.first);
  const { actor, past } = answer.features[clause.index]!;
  const ofSpeaker = actor === 'i' || actor === 'we';
  return isYear(answer, when) && ofSpeaker && past && !isEvent(answer, clause);
}

/** Verbs of being somewhere and of getting there. */
const isOfCareer = oneOf(
  new Set(
    'was were had did been joined moved became left worked lived studied graduated started stayed got grew promoted hired born used learned'.split(
      ' ',
    ),
  ),
);

/** Something is told as done, in a clause that is neither habit nor fancy. */
export function isEvent(answer: Answer, clause: Clause): boolean {
  const { past, hypothetical, habitual } = answer.features[clause.index]!;
  if (!past || hypothetical || habitual) return false;
  for (let i = clause.first; i < clause.last; i++) {
    const token = answer.tokens[i]!;
    if (token.kind === 'word' && isPast(token) && !isOfCareer(token)) return true;
  }
  return false;
}

function happened(answer: Answer, sentence: Sentence): boolean {
  return clausesOf(answer, sentence).some(({ index }) => {
    const { past, hypothetical, habitual } = answer.features[index]!;
    return past && !hypothetical && !habitual;
  });
}

/** Told of how things go, or would go. */
function isGeneral(answer: Answer, { first, last }: Sentence): boolean {
  return (
    markIn(answer, 'specific:habit', first, last) !== undefined ||
    imaginedIn(answer, first, last) !== undefined
  );
}

function clausesOf(answer: Answer, { first, last }: Sentence): Clause[] {
  return answer.clauses.slice(clauseAt(answer, first).index, clauseAt(answer, last - 1).index + 1);
}

/** The words of a scene: to where something happens in it. */
const quoted = (answer: Answer, when: Mark): Place =>
  wholeWords(answer, when, (first, last) => tellsEvent(answer, first, last));

function tellsEvent(answer: Answer, first: number, last: number): boolean {
  for (let i = first; i < last; i = clauseAt(answer, i).last)
    if (isEvent(answer, clauseAt(answer, i))) return true;
  return false;
}
