import type { Answer } from '../answer.ts';
import type { Clause } from '../document.ts';
import { lexicon } from '../lexicon/index.ts';
import { trim, type Place } from '../nearby.ts';
import { othersOf } from '../others.ts';
import { clauseAt, featuresAt, markIn, quantityIn, sentenceAt } from '../places.ts';
import type { CriterionId } from '../rubric.ts';

/** Most and fewest words of a quote, in tokens. */
const MOST = 25;
const FEWEST = 8;
/** Sentences to either side of where it was heard in which the telling clause may stand. */
const BESIDE = 3;
/** What being in the clauses that carried it counts beside the ways of saying it. */
const CARRIED = 1;
/** Ways of saying it that must meet in a clause beside them before it is quoted in their place. */
const ELSEWHERE = 2;
/** Tags of a criterion that speak against it, or of nothing but its name. */
const AGAINST =
  /:(?:aim|before|alone|all-mine|anywhere|anyway|at-once|blame|both|brag|check|claim|claimed|contempt|declines|dismissed|disguised|everyone|everywhere|feature|fog|forum|habit|hollow|informed|named|only|options|party|picked|praise|stock|sure|tactic|terms|thin|vague|vanity|verdict|waits|wants-means|war|watched|waved-away|we-only|word|word-only|would)$/;

const ways = new Map<CriterionId, readonly string[]>();

/** The tags that are ways of saying what a criterion asks for. */
function waysOf(criterion: CriterionId): readonly string[] {
  const there = ways.get(criterion);
  if (there) return there;
  const made = lexicon().tags.filter((tag) => tag.startsWith(`${criterion}:`) && !AGAINST.test(tag));
  ways.set(criterion, made);
  return made;
}

/** What is said of the criterion in a place, so that a note may say it. */
export type HeardPlace = Place & {
  /** How many of the criterion's own ways of saying it stand there. */
  ways: number;
};

/**
 * The words to quote for what was heard: the clauses that carried it or, where a clause near them holds more of the
 * criterion's own words, that one; never more than some two dozen words.
 */
export function heardPlace(answer: Answer, criterion: CriterionId, carried: Place): HeardPlace {
  const tags = waysOf(criterion).filter((tag) => answer.tagged.has(tag));
  const from = clauseAt(answer, carried.first).index;
  const to = clauseAt(answer, carried.last - 1).index;
  const told = (clause: Clause) => {
    const ways = telling(answer, criterion, tags, clause);
    if (clause.index >= from && clause.index <= to) return ways > 0 ? ways + CARRIED : 0;
    return ways >= ELSEWHERE ? ways : 0;
  };
  const near = clausesBeside(answer, carried);
  const at = best(answer, near.from, near.to, told);
  const chosen = answer.clauses[at]!;
  const heard = told(chosen) === 0 || (at >= from && at <= to);
  const start = heard && fits(carried) ? carried : told(chosen) === 0 ? answer.clauses[from]! : chosen;
  const place = trim(answer, cut(answer, grown(answer, start, told)));
  return { ...place, ways: telling(answer, criterion, tags, place) };
}

const fits = ({ first, last }: Place): boolean => last - first <= MOST;

/** Criteria that a figure speaks for. */
const FIGURED: ReadonlySet<CriterionId> = new Set([
  'quantified-outcome',
  'hypothesis',
  'business-metric',
  'leading-indicator',
]);

/** How many of the criterion's ways of saying it meet in a clause; figures and people who do something are ways too. */
function telling(
  answer: Answer,
  criterion: CriterionId,
  tags: readonly string[],
  { first, last }: Place,
): number {
  let ways = tags.filter((tag) => markIn(answer, tag, first, last)).length;
  if (
    FIGURED.has(criterion) &&
    quantityIn(answer, first, last, ({ unit }) => /^(?:percent|points|money|multiple|share)$/.test(unit))
  )
    ways += 2;
  if (
    criterion === 'partnership' &&
    othersOf(answer).some((other) => other.acts && other.first >= first && other.first < last)
  )
    ways++;
  if (
    criterion === 'customer-evidence' &&
    /^(?:they|most|all|none|nobody)$/.test(whoSaid(answer, first, last))
  )
    ways++;
  if (criterion === 'specific' && featuresAt(answer, first).past) ways++;
  return ways;
}

/** The first word of what was found: "most of them said". */
function whoSaid(answer: Answer, first: number, last: number): string {
  const finding = markIn(answer, 'customer-evidence:finding', first, last);
  return finding ? answer.tokens[finding.first]!.norm : '';
}

/** The clause in which most meets; the first of several. */
function best({ clauses }: Answer, from: number, to: number, told: (clause: Clause) => number): number {
  let at = from;
  for (let i = from + 1; i <= to; i++) if (told(clauses[i]!) > told(clauses[at]!)) at = i;
  return at;
}

function clausesBeside(answer: Answer, { first, last }: Place): { from: number; to: number } {
  const { sentences } = answer;
  const early = sentences[Math.max(0, sentenceAt(answer, first).index - BESIDE)]!;
  const late = sentences[Math.min(sentences.length - 1, sentenceAt(answer, last - 1).index + BESIDE)]!;
  return { from: clauseAt(answer, early.first).index, to: clauseAt(answer, late.last - 1).index };
}

/** A few words mean little alone: their sentence where it is short, else the neighbouring clauses of it. */
function grown(answer: Answer, place: Place, told: (clause: Clause) => number): Place {
  const sentence = sentenceAt(answer, place.first);
  if (fits(sentence) && place.last <= sentence.last) return sentence;
  let { first, last } = place;
  if (last - first < FEWEST && fits({ first: sentence.first, last })) first = sentence.first;
  while (last - first < FEWEST) {
    const before = first > sentence.first ? clauseAt(answer, first - 1) : undefined;
    const after = last < sentence.last ? clauseAt(answer, last) : undefined;
    const next =
      before && (!after || told(before) > told(after) || !fits({ first, last: after.last })) ? before : after;
    if (!next) break;
    const wider = { first: Math.min(first, next.first), last: Math.max(last, next.last) };
    if (!fits(wider)) break;
    ({ first, last } = wider);
  }
  return { first, last };
}

/** A run-on of more words ends where a new thought may begin. */
function cut({ tokens }: Answer, { first, last }: Place): Place {
  if (last - first <= MOST) return { first, last };
  for (let i = first + MOST; i > first + FEWEST; i--)
    if (/^(?:and|but|so|because|then|which|or|,|;|when|where|if)$/.test(tokens[i]!.norm))
      return { first, last: i };
  return { first, last: first + MOST };
}
