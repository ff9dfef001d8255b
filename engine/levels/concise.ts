import type { Level } from '../rubric.ts';
import { lengthOf } from '../rules/concise/length.ts';
import { arguing, type Decide } from './level.ts';
import { inWords } from './weigh.ts';

const WORDS = {
  missing: 'This runs over the time, comes late to its point and says things twice.',
  partial: 'An answer is there, and it takes more of the listener’s time than it needs.',
  clear: 'It keeps to the time.',
  needs: 'say the point once, inside the time',
};
const FAR = 'This runs far beyond the time.';
const SHORT = 'This is too short to hold an answer.';
/** Over time, late and repeated at once is rambling. */
const RAMBLING = 3;

/** Length, the place of the point and repetition decide; no sentence model has a say in what a clock can tell. */
export const concise: Decide = ({ findings, answer }) => {
  const faults = new Set(arguing(findings, 'partial').map(({ rule }) => rule)).size;
  const far = arguing(findings, 'missing').length > 0;
  const level: Level = far || faults >= RAMBLING ? 'missing' : faults > 0 ? 'partial' : 'clear';
  if (!far) return inWords(level, findings, WORDS, answer);
  const missing = lengthOf(answer).verdict === 'short' ? SHORT : FAR;
  return inWords(level, findings, { ...WORDS, missing }, answer);
};
