/** How sure the signs make it that an answer leaves its question, and which of them decide. */
import type { Answer } from '../../answer.ts';
import { once } from '../../places.ts';
import type { Kind, Level } from '../../rubric.ts';
import { SIGNS, signsOf, type Reason, type Sign } from './signs.ts';
import { takeUpOf } from './take-up.ts';
import { APART_BELOW, MISSING_ABOVE, PARTIAL_ABOVE, WEIGHTS } from './weights.ts';

export type Judged = {
  level: Level;
  /** What decided, strongest first; empty where the answer stays with its question. */
  reasons: Reason[];
};

/** Shorter answers show too little to be called anything but an answer. */
export const FEWEST_WORDS = 30;
/**
 * Words from which an answer of a kind that takes up none of the question's words is called one to something else.
 * Stories need none of them, and in few words a good plan may come to none.
 */
export const ENOUGH_TO_COMPARE: Partial<Record<Kind, number>> = { 'gtm-case': 150, 'analysis-case': 110 };

/** The verdict of the signs, for an answer with a question. */
export const judgedOf = once((answer: Answer): Judged => {
  const { kind, words, question } = answer;
  if (!question || words < FEWEST_WORDS) return { level: 'clear', reasons: [] };
  const signs = signsOf(answer);
  const sums = new Map<Reason, number>();
  let sum = 0;
  for (const sign of Object.keys(SIGNS) as Sign[]) {
    const [weight, usual] = WEIGHTS[sign];
    sum += weight * signs[sign];
    sums.set(SIGNS[sign], (sums.get(SIGNS[sign]) ?? 0) + weight * (signs[sign] - usual));
  }
  if (sum > PARTIAL_ABOVE) {
    const reasons = [...sums].filter(([, part]) => part > 0).sort(([, a], [, b]) => b - a);
    return { level: sum > MISSING_ABOVE ? 'missing' : 'partial', reasons: reasons.map(([reason]) => reason) };
  }
  const apart =
    words >= (ENOUGH_TO_COMPARE[kind] ?? Infinity) && takeUpOf(answer).nearness < (APART_BELOW[kind] ?? 0);
  return apart ? { level: 'partial', reasons: ['apart'] } : { level: 'clear', reasons: [] };
});
