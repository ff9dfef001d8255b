import type { Level } from '../rubric.ts';
import { arguing, type Decide } from './level.ts';
import { judgedOf } from '../rules/on-question/judged.ts';
import type { Reason } from '../rules/on-question/signs.ts';
import { inWords } from './weigh.ts';

const WORDS = {
  missing: 'What was asked is not taken up: the answer is to something else.',
  partial: 'In {quote} you leave what was asked; say outright what the question wants to know.',
  clear: 'Nothing here leaves the question that was asked.',
  needs: 'say outright what the question wants to know',
};

/** Reasons that show how an answer is told, not that it is to something else. */
const THINLY_TOLD: ReadonlySet<Reason> = new Set(['no-occasion', 'no-side', 'no-self', 'no-failure']);

/**
 * Most answers answer their question: only strong signs of the contrary take that away. The signs that mean
 * little each are added up in `rules/on-question/judged.ts`; a finding names the one that counted most.
 */
export const onQuestion: Decide = ({ findings, answer }) => {
  const drifting = findings.some(({ rule }) => rule === 'on-question/drifts');
  const judged = judgedOf(answer);
  const elsewhere = judged.level === 'missing' && !THINLY_TOLD.has(judged.reasons[0]!);
  const level: Level =
    arguing(findings, 'missing').length > 0 || (drifting && elsewhere)
      ? 'missing'
      : // Signs that no words show are doubts, and are told as such.
        arguing(findings, 'partial').length > 0 || judged.level !== 'clear'
        ? 'partial'
        : 'clear';
  return inWords(level, findings, WORDS, answer);
};
