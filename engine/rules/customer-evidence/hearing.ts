/** Customers heard: the listening, what was heard, and what became of it, told close together. */
import type { Answer } from '../../answer.ts';
import { CUSTOMERS } from '../../lexicon/customer-words.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { isDenied, trim, type Place } from '../../nearby.ts';
import { othersOf } from '../../others.ts';
import { clauseAt, featuresAt, markIn, marksOf, once, sentenceAt } from '../../places.ts';
import { whole } from '../../whole.ts';
import { learnedIn } from './learned.ts';
import { isListening } from './listening.ts';

export type Hearing = {
  /** Listening, with something customers said or did told after it. */
  found: Place | undefined;
  /** Such a listening after which something was changed. */
  changed: Place | undefined;
  /** A way of asking customers that is named. */
  method: Place | undefined;
  /** Customers who are to be heard: "I'd talk to eight of them". */
  planned: Place | undefined;
  dismissed: Place | undefined;
};

/** Sentences after the listening, and after what was heard, within which the next part is looked for. */
const WITHIN = 3;

/** Reads the hearing once an answer. */
export const hearingOf = once((answer: Answer): Hearing => {
  const { found, changed } = heardIn(answer);
  return {
    found: found && clauseOf(answer, found),
    changed: changed && withFinding(answer, changed),
    method: firstClause(
      answer,
      'customer-evidence:method',
      (_, mark) => isMethod(answer, mark) && !isTold(answer, mark),
    ),
    planned:
      firstClause(answer, 'customer-evidence:planned', isPlan) ??
      firstClause(answer, 'customer-evidence:method', isPlannedMethod),
    dismissed: firstClause(answer, 'customer-evidence:dismissed', () => true),
  };
});

type Told = { heard: Mark; finding: Place };

function heardIn(answer: Answer): { found?: Mark; changed?: Told } {
  let found: Mark | undefined;
  const listening = [
    ...marksOf(answer, 'customer-evidence:heard'),
    ...marksOf(answer, 'customer-evidence:told'),
  ];
  for (const heard of listening) {
    if (!isListening(answer, heard)) continue;
    const finding = learnedIn(answer, heard.last, endOf(answer, heard.first));
    if (!finding || isOfOthers(answer, heard, finding)) continue;
    found ??= heard;
    if (changeIn(answer, finding.last, endOf(answer, finding.first)))
      return { found, changed: { heard, finding } };
  }
  return found ? { found } : {};
}

/** A colleague comes in between: what is said after that may be theirs, unless it says of which customers it is. */
function isOfOthers(answer: Answer, heard: Mark, finding: Place): boolean {
  const { tokens } = answer;
  if (CUSTOMERS.test(tokens[finding.first]!.norm)) return false;
  return othersOf(answer).some(
    ({ first }) => first >= heard.last && first < finding.last && !cameAlong(tokens, first),
  );
}

/** "I called buyers with the product manager listening". */
const cameAlong = (tokens: Answer['tokens'], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => norm === 'with');

function endOf(answer: Answer, token: number): number {
  const at = Math.min(sentenceAt(answer, token).index + WITHIN, answer.sentences.length - 1);
  return answer.sentences[at]!.last;
}

const CHANGED =
  /^(?:changed|rewrote|rewritten|dropped|cut|moved|written|scrapped|threw|built|rebuilt|became|made|put|added|removed|stopped|renamed|turned|launched|wrote|replaced|priced|redid|redrew|split|swapped|took|killed|deleted|switched|led|froze|chose|picked|gave|printed|started|shipped|sold|kept|raised|lowered|fixed|banned|opened|closed|went|began|reordered|redesigned|translated|called|used|trained|taught|told)$/;

/** Something is done about it; of a plan, that something would be. */
function changeIn(answer: Answer, first: number, last: number): boolean {
  const { tokens, kind } = answer;
  for (let i = first; i < last; i++) {
    const { actor, hypothetical } = featuresAt(answer, i);
    if (CHANGED.test(tokens[i]!.norm) && !hypothetical && (actor === 'i' || actor === 'we')) {
      const said = /^(?:i|we|have|had|and|then|so|also)$/.test(tokens[i - 1]?.norm ?? '');
      if (said && !/^(?:went|told|called|started|took|kept|used)$/.test(tokens[i]!.norm)) return true;
    }
  }
  return marksOf(answer, 'customer-evidence:change').some((mark) => {
    if (mark.first < first || mark.first >= last) return false;
    const clause = clauseAt(answer, mark.first);
    if (featuresAt(answer, mark.first).hypothetical) return kind === 'gtm-case';
    return (
      tokens.slice(mark.first, clause.last).some(({ norm }) => CHANGED.test(norm)) ||
      /^(?:craft|gtm-case)$/.test(kind)
    );
  });
}

/** The clause of a place, without a bracket that closes after it. */
function clauseOf(answer: Answer, { first }: Place): Place {
  return trim(answer, whole(answer, clauseAt(answer, first), first));
}

/** Most tokens of a quote that runs from the listening to what was heard. */
const QUOTE = 36;

/** The listening with what came of it, where both are close together. */
function withFinding(answer: Answer, { heard, finding }: Told): Place {
  const { first } = clauseAt(answer, heard.first);
  const { last } = clauseAt(answer, finding.last - 1);
  return last - first <= QUOTE
    ? trim(answer, whole(answer, { first, last }, heard.first))
    : clauseOf(answer, heard);
}

function firstClause(
  answer: Answer,
  tag: string,
  accept: (answer: Answer, mark: Mark) => boolean,
): Place | undefined {
  const mark = marksOf(answer, tag).find((each) => accept(answer, each));
  return mark && clauseOf(answer, mark);
}

/** What they said or did is told, wherever it stands after that; a colleague's words count for it too. */
const isTold = (answer: Answer, { last }: Mark): boolean =>
  learnedIn(answer, last, answer.tokens.length) !== undefined;

/** Words that go with customers without anybody being asked. */
const ATTITUDE =
  /^(?:personas?|segmentation|synthesis|jobs-to-be-done|closer?|(?:customer|user|insight)-\w+|insights?|desk|market)$/;
const DEPARTMENT = /^(?:team|lead|people|department|group|manager|colleagues?|agency|side|folks|head)$/;
/** What is looked into where nobody is asked. */
const MARKET =
  /^(?:size|competitors?|competition|rivals?|trends?|benchmarks?|pricing|data|desk|seo|keywords?)$/;
/** Research believed in, or planned and then not made. */
const AVOWED = /^(?:planned|heart|love|believe|important|must|should)$/;
const SCORE = /^(?:nps|csat)$/;
const COLLECTED = /^(?:program|programme|survey|surveys|ask|asked|listen|captured|through)$/;

/** A way of asking people, in use: not a department, a measure, an attitude or a look at the market. */
function isMethod(answer: Answer, mark: Mark): boolean {
  return isResearch(answer, mark) && !isImagined(answer, mark);
}

function isPlannedMethod(answer: Answer, mark: Mark): boolean {
  const { actor } = featuresAt(answer, mark.first);
  return (
    isResearch(answer, mark) &&
    isImagined(answer, mark) &&
    (actor === 'i' || actor === 'we') &&
    isOpen(answer, mark)
  );
}

function isResearch(answer: Answer, mark: Mark): boolean {
  const { tokens } = answer;
  const clause = clauseAt(answer, mark.first);
  const words = tokens.slice(clause.first, clause.last).map(({ norm }) => norm);
  const named = tokens.slice(mark.first, mark.last).map(({ norm }) => norm);
  if (
    named.some((norm) => ATTITUDE.test(norm)) ||
    words.some((norm) => MARKET.test(norm) || AVOWED.test(norm))
  )
    return false;
  if (DEPARTMENT.test(tokens[mark.last]?.norm ?? '') || /^from$/.test(tokens[mark.first - 1]?.norm ?? ''))
    return false;
  // What the question is about is no way of asking.
  if (answer.question?.tokens.some(({ norm }) => norm.length > 3 && named.includes(norm))) return false;
  if (named.some((norm) => SCORE.test(norm)) && !words.some((norm) => COLLECTED.test(norm))) return false;
  const { actor, past } = featuresAt(answer, mark.first);
  if (actor === 'you' || (actor === 'none' && !past)) return false;
  if (named.includes('interviews') && tokens[mark.first - 1]?.norm === 'such') return false;
  if (sentenceAt(answer, mark.first).asks) return false;
  return markIn(answer, 'negation', clause.first, clause.last) === undefined;
}

/** In a case, what has not been done: "I'd run a survey", not "we've run one and I'd use it". */
function isImagined(answer: Answer, { first }: Mark): boolean {
  const { kind, tokens } = answer;
  if (kind !== 'gtm-case') return false;
  const sentence = sentenceAt(answer, first);
  for (let i = first - 1; i >= sentence.first; i--) {
    const { norm } = tokens[i]!;
    if (/^(?:we've|i've|we|they|did|were|was|have|has)$/.test(norm) && !isWould(tokens[i + 1]?.norm))
      return false;
    if (isWould(norm) || /^(?:i'd|we'd|i'll|we'll)$/.test(norm)) return true;
  }
  return false;
}

const isWould = (norm = ''): boolean => /^(?:would|will|should|could|want|need|can|might)$/.test(norm);

const FEW = /^(?:few|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)$/;

/** As many as can be talked to, in words or in figures. */
const isFew = (norm: string): boolean => FEW.test(norm) || /^\d\d?$/.test(norm);

/** "I'd ask the shops how many cards were left" asks for a count, and colleagues are no customers. */
function isPlan(answer: Answer, mark: Mark): boolean {
  const clause = clauseAt(answer, mark.first);
  const words = answer.tokens.slice(mark.first, Math.min(clause.last, mark.last + 6));
  if (answer.kind !== 'gtm-case') return false;
  const party = markIn(answer, 'partnership:party', mark.first, mark.last + 6);
  return (
    !party &&
    !isDenied(answer, mark) &&
    words.some(({ norm, kind }) => kind === 'number' || FEW.test(norm) || CUSTOMERS.test(norm)) &&
    !words.some(({ norm }, i) => norm === 'how' && /^(?:many|much)$/.test(words[i + 1]?.norm ?? '')) &&
    isOpen(answer, mark)
  );
}

/** Nothing is said yet of what an answer would change: no "if" stands after it. */
function isOpen(answer: Answer, { first, last }: Mark): boolean {
  return !answer.tokens
    .slice(last, endOf(answer, first))
    .some(({ norm }) => /^(?:if|unless|whether|otherwise)$/.test(norm));
}

const ASKING =
  /^(?:(?:ask|talk|speak|phon|call|ring|meet|visit|watch|read|see|sit|interview|survey|consult|listen|shadow)\w*|spoken?|rang|met|sat|saw|observed)$/;
const RESEARCHED =
  /^(?:(?:interview|survey|questionnaire|review|ticket|recording|transcript|poll|complaint)s?|consulted|feedback|research|shadowed|advisory)$/;
/** Words between the asking and those who are asked. */
const TO_ASKED = 5;

/** Loosely, any sign at all that customers are or would be heard: then nobody may say that they are not. */
export const hasAnySign = once((answer: Answer): boolean => {
  const tags = ['heard', 'told', 'method', 'planned'];
  return tags.some((what) => answer.tagged.has(`customer-evidence:${what}`)) || namesHearing(answer);
});

/** Words of asking, watching or reading people; they may be heard, so that it is not for the ear to deny it. */
export const namesHearing = once(
  (answer: Answer): boolean =>
    answer.tagged.has('customer-evidence:watched') ||
    answer.tokens.some(
      ({ norm }, i) => RESEARCHED.test(norm) || (ASKING.test(norm) && isOfCustomers(answer, i)),
    ),
);

/** "talk with store managers", "customers we ask"; not "I don't ask people". */
function isOfCustomers(answer: Answer, at: number): boolean {
  const { tokens } = answer;
  if (isDenied(answer, { first: at, last: at + 1 })) return false;
  const { first, last } = clauseAt(answer, at);
  return tokens
    .slice(Math.max(first, at - TO_ASKED), Math.min(last, at + TO_ASKED))
    .some(
      ({ norm }, i, near) =>
        CUSTOMERS.test(norm) ||
        ((tokens[at]!.norm === 'asked' || near.indexOf(tokens[at]!) < i) && isFew(norm)),
    );
}
