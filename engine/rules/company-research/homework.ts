/** What is known of the company, and what is thought about it. */
import type { Answer } from '../../answer.ts';
import type { Sentence } from '../../document.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { decisionsOf } from '../../nearby.ts';
import { clauseAt, markIn, marksOf, once } from '../../places.ts';

export type Run = { first: number; last: number };

export type Homework = {
  /** Something checkable on them, with where it was found or what they did: a date, a figure, a name, words in quotes. */
  facts: Run[];
  /** A judgement near a fact. */
  thought: { fact: Run; said: Run } | undefined;
  /** A sentence on them holds something checkable, if only in passing. */
  named: boolean;
  praise: Mark | undefined;
  claimed: Mark | undefined;
};

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|easter|christmas|ramadan|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** Capitals that name nobody in particular. */
const COMMON =
  /^(?:i|i'm|i've|i'd|i'll|ai|saas|b2b|pm|pmm|product|english|okay|linkedin|instagram|god|api|ux)$/;

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
    named: facts.length > 0,
    praise: marksOf(answer, 'company-research:praise')[0],
    claimed: marksOf(answer, 'company-research:claimed')[0],
  };
});

function isSeen(answer: Answer, { first, last }: Sentence): boolean {
  return (
    markIn(answer, 'company-research:seen', first, last) !== undefined ||
    markIn(answer, 'company-research:rival', first, last) !== undefined
  );
}

/** The words from "you" to the checkable thing, within one sentence. */
function factIn(answer: Answer, { first, last }: Sentence): Run | undefined {
  const them = markIn(answer, 'company-research:them', first, last);
  if (!them) return undefined;
  const near = clauseAt(answer, them.first).first;
  // In a run-on, "20 staff, since your reviews … 31 of 40": what follows "your" is theirs sooner than what stands before.
  const at = checkableIn(answer, near, last, first) ?? checkableIn(answer, first, near, first);
  if (at === undefined) return undefined;
  let from = Math.min(at, them.first);
  const least = Math.max(at + 1, from + 4);
  if (from > first && /^(?:in|on|at|by|last)$/.test(answer.tokens[from - 1]!.norm)) from--;
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
  if (MONTH.test(norm)) return i > first && (capital || !/^(?:may|march|fall)$/.test(norm));
  if (kind === 'mark') return /^["“”‘']$/.test(norm) && tokens[i + 1]?.kind === 'word';
  return (
    capital && !shout && i > first && !COMMON.test(norm) && norm.length > 1 && tokens[i - 1]!.norm !== '.'
  );
}

function thoughtOn(answer: Answer, facts: { run: Run; sentence: number }[]): Homework['thought'] {
  const decided = decisionsOf(answer);
  for (const { run, sentence } of facts) {
    const from = answer.sentences[sentence]!.first;
    const to = answer.sentences[Math.min(answer.sentences.length - 1, sentence + 1)]!.last;
    let at = from;
    for (;;) {
      const said = markIn(answer, 'company-research:thought', at, to);
      if (!said) break;
      const inFact = said.first >= run.first && said.first < run.last;
      if (!inFact) return { fact: run, said };
      at = said.first + 1;
    }
    // What one would have done in their place is a thought on what they did.
    const done = decided.find(({ first }) => first >= run.last && first < to);
    if (done) return { fact: run, said: done };
  }
  return undefined;
}
