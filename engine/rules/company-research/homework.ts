/** What is known of the company, and what is thought about it. */
import type { Answer } from '../../answer.ts';
import type { Sentence } from '../../document.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { WEEKDAY } from '../../lexicon/weekdays.ts';
import { decisionsOf, within } from '../../nearby.ts';
import { clauseAt, featuresAt, markIn, marksOf, once, sentenceAt } from '../../places.ts';

export type Run = { first: number; last: number };

export type Homework = {
  /** Something checkable on them, with where it was found or what they did: a date, a figure, a name, words in quotes. */
  facts: Run[];
  /** A judgement near a fact. */
  thought: { fact: Run; said: Run } | undefined;
  /** A sentence on them holds something checkable, if only in passing. */
  named: boolean;
  /** Something may be thought of it somewhere, in whatever words. */
  mused: boolean;
  praise: Mark | undefined;
  claimed: Mark | undefined;
};

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|easter|christmas|ramadan)$/;
/** Figures in words. */
const COUNT =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred)$/;
/** Before "you" these make a question of it, or somebody who is spoken to. */
const NOT_TOLD =
  /^(?:will|would|do|did|does|are|were|have|can|could|should|if|whether|how|what|why|tell|told|ask|asked|thank|show|give|gave|let|for|with|of|to|from|than)$/;
/** Capitals that name nobody in particular. */
const COMMON =
  /^(?:i|i'm|i've|i'd|i'll|ai|saas|b2b|pm|pmm|product|english|okay|linkedin|instagram|god|api|ux)$/;

/** What only somebody who looked would speak of. */
const SEEN = /^(?:logos?|headline|tabs?|checkout|leaflet|brochure|changelog|installers?|case-stud(?:y|ies))$/;

/** Sentences after a fact in which a thought may take it up. */
const AFTER = 2;

/** Reads the homework once an answer. */
export const homeworkOf = once((answer: Answer): Homework => {
  const facts: { run: Run; sentence: number; strong: boolean }[] = [];
  for (const sentence of answer.sentences) {
    const run = factIn(answer, sentence);
    if (run) facts.push({ run, sentence: sentence.index, strong: isSeen(answer, sentence) });
  }
  return {
    facts: facts.filter(({ strong }) => strong).map(({ run }) => run),
    thought: thoughtOn(answer, facts),
    named: facts.length > 0 || answer.sentences.some((sentence) => isNamed(answer, sentence)),
    mused: answer.tagged.has('company-research:musing') || answer.tagged.has('company-research:thought'),
    praise: marksOf(answer, 'company-research:praise')[0],
    claimed: marksOf(answer, 'company-research:claimed')[0],
  };
});

function isSeen(answer: Answer, { first, last }: Run): boolean {
  return (
    markIn(answer, 'company-research:seen', first, last) !== undefined ||
    markIn(answer, 'company-research:rival', first, last) !== undefined
  );
}

/** "you dropped it", "your page"; not "will you", "told you". */
function isToldOf({ tokens }: Answer, { first }: Mark): boolean {
  if (tokens[first]!.norm === "you'd") return false;
  const you = /^(?:you|ye|ya)$/.test(tokens[first]!.norm);
  return !you || !NOT_TOLD.test(tokens[first - 1]?.norm ?? '');
}

/** A sentence that tells what was seen, or on them with a figure in words or with the name that the question gave them. */
function isNamed(answer: Answer, { first, last }: Run): boolean {
  const said = answer.tokens.slice(first, last);
  if (isSeen(answer, { first, last }) && checkableIn(answer, first, last, first) !== undefined) return true;
  if (markIn(answer, 'company-research:found', first, last) || said.some(({ norm }) => SEEN.test(norm)))
    return true;
  const figured = said.some(({ norm, kind }) => kind === 'number' || COUNT.test(norm) || MONTH.test(norm));
  if (!figured) return false;
  const names = answer.question?.tokens.filter(
    ({ capital, norm }, i) => capital && i > 0 && !COMMON.test(norm),
  );
  return (
    markIn(answer, 'company-research:them', first, last) !== undefined ||
    said.some(({ norm }) => names?.some((name) => name.norm === norm))
  );
}

/** The words from "you" to the checkable thing, within one sentence. */
function factIn(answer: Answer, { first, last }: Sentence): Run | undefined {
  const them = within(
    answer,
    'company-research:them',
    first,
    last,
    (mark) => isToldOf(answer, mark) && !featuresAt(answer, mark.first).hypothetical,
  );
  if (!them) return undefined;
  const near = clauseAt(answer, them.first).first;
  // In a run-on, "20 staff, since your reviews … 31 of 40": what stands before their clause may be anybody's.
  const at = checkableIn(answer, near, last, first);
  if (at === undefined) return undefined;
  let from = Math.min(at, them.first);
  const least = Math.max(at + 1, from + 4);
  if (from > first && /^(?:in|on|at|by|last|since|until|from|this)$/.test(answer.tokens[from - 1]!.norm))
    from--;
  return { first: from, last: endOfPhrase(answer, least, last) };
}

function checkableIn(answer: Answer, from: number, to: number, first: number): number | undefined {
  for (let i = from; i < to; i++) if (isCheckable(answer, i, first)) return i;
  return undefined;
}

/** The next pause, or the end of the clause. */
function endOfPhrase(answer: Answer, from: number, last: number): number {
  let at = Math.min(from, last);
  const end = Math.min(clauseAt(answer, at - 1).last, at + 16);
  while (at < end && answer.tokens[at]!.kind !== 'mark') at++;
  return at;
}

function isCheckable({ tokens }: Answer, i: number, first: number): boolean {
  const { norm, kind, capital, shout } = tokens[i]!;
  if (kind === 'number') return true;
  if (WEEKDAY.test(norm)) return false;
  if (MONTH.test(norm)) return i > first && (capital || !/^(?:may|march|fall)$/.test(norm));
  if (kind === 'mark') return /^["“”‘']$/.test(norm) && tokens[i + 1]?.kind === 'word';
  return (
    capital &&
    !shout &&
    i > first &&
    !COMMON.test(norm) &&
    norm.length > 1 &&
    // "yours, for Wayleaf" and "you (Wayleaf)" only name them.
    !/^(?:\.|\(|for|are|you're)$/.test(tokens[i - 1]!.norm)
  );
}

/** In the sentence of the fact, or taking it up: "I think that was right", or by a word of it. */
function isOn(answer: Answer, said: Mark, fact: Run): boolean {
  const { tokens } = answer;
  // "I think everything is clear", "I think the rest is for HR" closes the talk.
  if (
    tokens
      .slice(said.first + 2, said.first + 4)
      .some(({ norm }) => /^(?:everything|all|that's|we|rest)$/.test(norm))
  )
    return false;
  const sentence = sentenceAt(answer, said.first);
  if (sentence.index === sentenceAt(answer, fact.first).index) return true;
  const words = new Set(tokens.slice(fact.first, fact.last).map(({ norm }) => norm));
  for (let i = said.first; i < sentence.last; i++) {
    const { norm, kind } = tokens[i]!;
    if (/^(?:it|that|this|these|those|them|which|both|you're|its)$/.test(norm)) return true;
    if (kind === 'word' && norm.length > 3 && words.has(norm)) return true;
  }
  return false;
}

function thoughtOn(answer: Answer, facts: { run: Run; sentence: number }[]): Homework['thought'] {
  const decided = decisionsOf(answer);
  for (const { run, sentence } of facts) {
    const from = answer.sentences[sentence]!.first;
    const to = answer.sentences[Math.min(answer.sentences.length - 1, sentence + AFTER)]!.last;
    let at = from;
    for (;;) {
      const said = markIn(answer, 'company-research:thought', at, to);
      if (!said) break;
      const inFact = said.first >= run.first && said.first < run.last;
      if (!inFact && isOn(answer, said, run)) return { fact: run, said };
      at = said.first + 1;
    }
    // What one would have done in their place is a thought on what they did.
    const done = decided.find(({ first }) => first >= run.last && first < to);
    if (done) return { fact: run, said: done };
  }
  return undefined;
}
