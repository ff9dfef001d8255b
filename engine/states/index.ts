/**
 * The states that come before any level (`rubric.md`): an answer in one of them gets advice and no levels.
 * Checked in this order; the first that holds is the state.
 */
import type { Answer } from '../answer.ts';
import type { State } from '../rubric.ts';
import { isEcho } from './echo.ts';
import { isInstruction } from './instruction.ts';
import { isNotEnglish } from './not-english.ts';
import { isOffQuestion } from './off-question.ts';
import { isRepetitive } from './repetitive.ts';
import { isWordList } from './word-list.ts';

const TOO_SHORT = 12;

const CHECKS: readonly [State, (answer: Answer) => boolean, string][] = [
  [
    'empty',
    (answer) => answer.words === 0,
    'There are no words here yet. Say the point of your answer in one sentence and go on from there.',
  ],
  [
    'instruction',
    isInstruction,
    'This text talks to the reviewer instead of the interviewer. Write the answer you would give in the room.',
  ],
  [
    'not-english',
    isNotEnglish,
    'This does not read as English, and the rubric is only there for English so far. Answer in English to get a review; small slips do not matter.',
  ],
  ['echo', isEcho, 'This gives the question back. Begin with what happened, or with what you would do.'],
  [
    'repetitive',
    isRepetitive,
    'The same words come again and again. Say each thing once; a review needs different sentences to go on.',
  ],
  [
    'too-short',
    (answer) => answer.words < TOO_SHORT,
    `There are fewer than ${TOO_SHORT} words here: too few to tell anything. Add what you did, why, and what came of it.`,
  ],
  [
    'word-list',
    isWordList,
    'This is a list of terms rather than sentences. Say who did what and what came of it.',
  ],
  [
    'off-question',
    isOffQuestion,
    'This seems to be about something else altogether. Read the question once more and answer it with something from your work.',
  ],
];

export type StateFound = { state: State; advice: string };

/** The state of an answer and, unless it is `reviewed`, what to do. */
export function stateOf(answer: Answer): StateFound {
  for (const [state, holds, advice] of CHECKS) if (holds(answer)) return { state, advice };
  return { state: 'reviewed', advice: '' };
}
