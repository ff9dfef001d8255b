/** Who did what: the speaker's own acts, and those of the others nearby. */
import type { Answer } from '../../answer.ts';
import { isOpen } from '../../document.ts';
import { BASE_OF, isPastVerb } from '../../lexicon/past-verbs.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import type { Place } from '../../nearby.ts';
import { othersOf, type Other } from '../../others.ts';
import { clauseAt, featuresAt, markIn, marksOf, once, sentenceAt } from '../../places.ts';
import { matching, oneOf, ofWord } from '../../word.ts';
import { isClaim, isPieceOfWork, isQuoted, isWork } from './piece-of-work.ts';
import { told } from './told.ts';

/** "I was", "I felt", "I joined": said of oneself, but not a part of the work. */
const IDLE = new Set(
  'kept was were had thought knew felt heard saw came went wanted needed learned liked tried believed understood studied got got noticed remember remembered supposed used lived hoped stayed moved joined started worked said told meant found met loved enjoyed realised realized spent'.split(
    ' ',
  ),
);
/** What others do now as their part, told beside a past: "Miriam owns the backlog". */
const isPart = oneOf(
  new Set(
    'owns runs leads decides builds writes makes handles doing making writing building drawing running leading handling'.split(
      ' ',
    ),
  ),
);
/** Those who come into such work by their trade. */
const isTrade = oneOf(
  new Set(
    'designer developer developers engineer engineers translator editor photographer illustrator agency lawyer solicitor copywriter writer analyst researcher programmer freelancer intern trainer founder team crew studio contractor supplier director boss manager lead pm'.split(
      ' ',
    ),
  ),
);
/** "Rehana had the product": what somebody may have as their part. */
const isHolding = oneOf(
  new Set(
    'product budget selling sales design build code data numbers pricing contract contracts backlog copy ads agency model visuals engineering support'.split(
      ' ',
    ),
  ),
);
const isBetween = matching(
  /^(?:also|then|just|only|actually|myself|personally|simply|first|even|have|finally)$/,
);

const isAct = ofWord((norm) => isPastVerb(norm) && !IDLE.has(norm));
/** Fewest tokens of a quote that say something. */
const FEW = 4;

export type Act = Place;

export type Parts = {
  /** What the speaker did, or says was theirs. */
  own: Act[];
  /** Acts told as "we". */
  shared: Act[];
  others: Other[];
  /** The best told piece of the speaker's own work, as it would be quoted. */
  ownWork: Place | undefined;
  /** A piece of own work and one of somebody else's, as they would be quoted. */
  sharing: { own: Place; other: Place } | undefined;
};

/** Reads the parts once an answer. */
export const partsOf = once((answer: Answer): Parts => {
  const own: Act[] = [];
  const shared: Act[] = [];
  for (let i = 0; i < answer.tokens.length; i++) {
    const token = answer.tokens[i]!;
    const { norm } = token;
    if (isAct(token) && isNote(answer, i)) {
      own.push({ first: i, last: i + 1 });
      continue;
    }
    const mine = norm === 'i' || norm === "i've" || norm === "i'd";
    if (!mine && norm !== 'we' && norm !== "we've") continue;
    const verb = verbAfter(answer, i);
    if (verb === 0 || isSupposed(answer, i) || isCompliment(answer, i)) continue;
    (mine ? own : shared).push({ first: i, last: verb });
  }
  for (const mark of marksOf(answer, 'own-role:mine'))
    if (isReal(answer, mark) && !isCompliment(answer, mark.first)) own.push(mark);
  own.sort((a, b) => a.first - b.first);
  const others = othersOf(answer);
  // One "we" among the speaker's own "I" is a slip of the tongue; two are a way of telling.
  const slip = shared.length === 1 && answer.tokens.some(({ norm }) => norm === 'i');
  const works = (slip ? [...own, ...shared] : own).filter(
    (act) =>
      (isPieceOfWork(answer, act) || isClaim(answer, act)) &&
      !isNoCredit(answer, act) &&
      !breaksOff(answer, act),
  );
  const credits = creditsOf(answer, others);
  return {
    own,
    shared,
    others,
    ownWork: bestOf(
      answer,
      works.filter((act) => own.includes(act)),
    ),
    sharing: sharingOf(answer, works, credits),
  };
});

/** "I wrote what she would say" was written, and so was what "I'd written"; "if I had written" was not. */
function isSupposed(answer: Answer, i: number): boolean {
  const { first } = clauseAt(answer, i);
  if (!featuresAt(answer, i).hypothetical) return false;
  const before = answer.tokens[i]!.norm === "i'd" ? (isPerfect(answer, i) ? i : i + 1) : i + 1;
  return markIn(answer, 'hypothetical', first, before) !== undefined;
}

/** "I'd counted" looks back; of "I'd cut" nobody can tell. */
function isPerfect({ tokens }: Answer, i: number): boolean {
  const norm = tokens[i + 1]?.norm ?? '';
  return norm.endsWith('ed') || (BASE_OF.get(norm) ?? norm) !== norm;
}

/** "I set the bar high" in one breath with "I care too much" is no piece of work. */
function isCompliment(answer: Answer, i: number): boolean {
  const { first } = clauseAt(answer, i);
  const { last } = sentenceAt(answer, i);
  const from = sentenceAt(answer, i).first;
  return markIn(answer, 'lesson-learned:disguised', from, Math.min(last, first + 20)) !== undefined;
}

/** Done behind somebody's back, told with one's own promotion, or called a mistake at once: an act, and none to praise a speaker for. */
function isNoCredit(answer: Answer, { first, last }: Act): boolean {
  const { tokens } = answer;
  const clause = clauseAt(answer, first);
  if (markIn(answer, 'own-role:no-credit', clause.first, clause.last)) return true;
  const mine = markIn(answer, 'confident-humble:limit', last, last + TO_MISTAKE);
  return mine !== undefined && /^(?:which|that)$/.test(tokens[mine.first - 2]?.norm ?? '');
}

/** "…, which was my mistake": tokens from an act to what it is called. */
const TO_MISTAKE = 14;

/** "I built the, essentially I built the whole category": what is begun anew is quoted from there. */
const breaksOff = ({ tokens }: Answer, { last }: Act): boolean =>
  isOpen(tokens[last]!) && tokens[last + 1]?.norm === ',' && tokens.slice(last + 2, last + 4).some(isAgain);

const isAgain = matching(/^(?:i|it|it's|we)$/);

/** A sentence of notes without its subject: "Cut the map, built sharing.", "Owned: the price list." */
function isNote(answer: Answer, i: number): boolean {
  const sentence = sentenceAt(answer, i);
  const next = answer.tokens[i + 1];
  return (
    sentence.first === i &&
    next !== undefined &&
    /^(?:the|a|an|it|one|two|three|their|this|that|every|all|#|:)$/.test(next.norm)
  );
}

function verbAfter(answer: Answer, i: number): number {
  let at = i + 1;
  while (at < i + 3 && answer.tokens[at] && isBetween(answer.tokens[at]!)) at++;
  const verb = answer.tokens[at];
  return verb && isAct(verb) ? at + 1 : 0;
}

function isReal(answer: Answer, mark: Mark): boolean {
  const after = answer.tokens[mark.last]?.norm ?? '';
  // "What I do now" is what has changed, not a part of that work.
  return (
    !isSupposed(answer, mark.last - 1) &&
    answer.tokens[mark.first - 1]?.norm !== 'not' &&
    !/^(?:now|today|differently)$/.test(after)
  );
}

const isAsideOf = ({ norm }: Answer['tokens'][number]): boolean =>
  /^(?:before|until|till|when|if)$/.test(norm);

/** The pieces of work that others are said to have done. */
function creditsOf(answer: Answer, others: readonly Other[]): Act[] {
  const found: Act[] = [];
  for (const { first, last, until } of others) {
    // "before Aoife opened the file" says when.
    const begins = withOwner(answer, first);
    if (answer.tokens.slice(Math.max(0, begins - 2), begins).some(isAsideOf)) continue;
    const pronoun = pronounAfter(answer, last);
    const passive = givenBefore(answer, begins);
    if (pronoun > 0) found.push({ first: begins, last: pronoun + 2 });
    else if (passive !== undefined) found.push({ first: passive, last });
    else if (isHeld(answer, last)) found.push({ first: begins, last: last + 2 });
    else if (isTheirs(answer, { first, last, until })) found.push({ first: begins, last: until });
  }
  return found.sort((a, b) => a.first - b.first);
}

/** Their verb follows them as its subject, with no "and" or "who" between. */
function isTheirs(answer: Answer, other: Pick<Other, 'first' | 'last' | 'until'>): boolean {
  const { first, last, until } = other;
  if (until === last || isStranger(answer, other)) return false;
  for (let i = last; i < until; i++)
    if (/^(?:and|or|who|who's|that|when|,)$/.test(answer.tokens[i]!.norm)) return false;
  const real = !featuresAt(answer, first).hypothetical && !isQuoted(answer, first);
  return isPieceOfWork(answer, { first, last: until }) || (real && isPart(answer.tokens[until - 1]!));
}

/** "the clerk wrote the kilos": people of the story rather than of the work. */
function isStranger({ tokens }: Answer, { first, last }: Pick<Other, 'first' | 'last'>): boolean {
  return /^(?:the|a|an)$/.test(tokens[first]!.norm) && last === first + 2 && !isTrade(tokens[first + 1]!);
}

/** "Rehana had the product", "Deepa had product". */
function isHeld({ tokens }: Answer, last: number): boolean {
  if (!/^(?:had|has)$/.test(tokens[last]?.norm ?? '')) return false;
  const at = tokens[last + 1]?.norm === 'the' ? last + 2 : last + 1;
  return tokens[at] !== undefined && isHolding(tokens[at]!);
}

/** Where "the media was bought by" begins, said of somebody; nothing when the speaker is in it. */
function givenBefore(answer: Answer, begins: number): number | undefined {
  const { tokens } = answer;
  const given = tokens[begins - 2];
  if (tokens[begins - 1]?.norm !== 'by' || !given || !isWork(given)) return undefined;
  let at = begins - 2;
  const { first } = clauseAt(answer, begins);
  while (at > first && !/^(?:,|;|:|and|but|so|because|which|that)$/.test(tokens[at - 1]!.norm)) at--;
  for (let i = at; i < begins; i++) if (/^(?:i|we|me|us)$/.test(tokens[i]!.norm)) return undefined;
  return begins - 2 - at >= 2 ? at : undefined;
}

/** The pronoun of "my cousin Laia, she did the till", "the finance director, she did the model"; else 0. */
function pronounAfter(answer: Answer, last: number): number {
  const { tokens } = answer;
  const at = tokens[last]?.norm === ',' ? last + 1 : tokens[last + 1]?.norm === ',' ? last + 2 : 0;
  const works =
    at > 0 &&
    /^(?:he|she|they)$/.test(tokens[at]?.norm ?? '') &&
    tokens[at + 1] !== undefined &&
    isPieceOfWork(answer, { first: at, last: at + 2 });
  return works ? at : 0;
}

/** "our designer", not "designer". */
function withOwner({ tokens }: Answer, first: number): number {
  const before = tokens[first - 1]?.norm ?? '';
  const earlier = tokens[first - 2]?.norm ?? '';
  if (/^(?:our|my|the|a|an|his|her|their)$/.test(before)) return first - 1;
  return /^(?:our|my|the|a|an|his|her|their)$/.test(earlier) && tokens[first - 1]?.kind === 'word'
    ? first - 2
    : first;
}

/** The act that says most: of making rather than moving about, with what was made in some words. */
function bestOf(answer: Answer, works: readonly Act[]): Place | undefined {
  let best: Place | undefined;
  let most = 0;
  for (const act of works) {
    const place = told(answer, act);
    const size = place.last - place.first;
    if (size < FEW) continue;
    const weight = Math.min(size, ENOUGH) + (MAKING.test(answer.tokens[act.last - 1]!.norm) ? MADE : 0);
    if (weight <= most) continue;
    best = place;
    most = weight;
  }
  return best;
}

/** Tokens that say it well; more add nothing. */
const ENOUGH = 7;
/** What a verb of making counts beside them. */
const MADE = 3;
/** Verbs that leave something behind. */
const MAKING =
  /^(?:wrote|rewrote|built|rebuilt|designed|redesigned|drew|drafted|owned|led|ran|planned|created|interviewed|trained|decided|proposed|chose|negotiated|defined|organised|organized|mapped|tested)$/;

/** How many sentences may lie between an own act and another's: in one, in two, else anywhere. */
const REACHES = [0, 1, Infinity];

/** The own piece of work and another's that stand closest together. */
function sharingOf(answer: Answer, works: readonly Act[], credits: readonly Act[]): Parts['sharing'] {
  const at = ({ first }: Act) => sentenceAt(answer, first).index;
  for (const reach of REACHES)
    for (const own of works)
      for (const other of credits) {
        if (Math.abs(at(own) - at(other)) > reach || overlap(own, other)) continue;
        const sharing = { own: told(answer, own), other: told(answer, other) };
        if (!overlap(sharing.own, sharing.other)) return sharing;
      }
  return undefined;
}

const overlap = (a: Place, b: Place): boolean => a.first < b.last && b.first < a.last;
