/**
 * The states that come before any level (`rubric.md`): an answer in one of them gets advice and no levels.
 * Checked in this order; the first that holds is the state.
 */
import type { State, StateBeforeLevels } from '../rubric.ts';
import { countsOf, type Counts } from './counts.ts';
import { isEcho } from './echo.ts';
import type { Heeded } from './instruction.ts';
import { isNotEnglish } from './not-english.ts';
import { isOffQuestion } from './off-question.ts';
import { isRepetitive } from './repetitive.ts';
import { isWordList } from './word-list.ts';

const TOO_SHORT = 12;

const CHECKS: readonly [StateBeforeLevels, (counts: Counts) => boolean][] = [
  ['empty', ({ answer }) => answer.words === 0],
  ['not-english', isNotEnglish],
  ['echo', isEcho],
  ['repetitive', isRepetitive],
  ['too-short', ({ answer }) => answer.words < TOO_SHORT],
  ['word-list', isWordList],
  ['off-question', isOffQuestion],
];

const ADVICE: Record<StateBeforeLevels, string> = {
  empty: 'There are no words here yet. Say your point in one sentence, and go on from there.',
  instruction: 'This speaks to the reviewer. Write the answer you would give in the room.',
  'not-english':
    'This does not read as English, and only English can be reviewed so far. Answer in English: small slips do not matter.',
  echo: 'This gives the question back. Begin with what you did, or with what you would do.',
  repetitive: 'The same words come again and again. Say each thing once, then say what came of it.',
  'too-short': `There are fewer than ${TOO_SHORT} words here, too few to tell anything. Say what you did, why, and what came of it.`,
  'word-list': 'These are terms without sentences. Say who did what, and what came of it.',
  'off-question': 'This is about something else. Read the question again and answer it from your work.',
};

export type StateFound = { state: State; advice: string };

/** The state of an answer and, unless it is `reviewed`, what to do. */
export function stateOf({ answer, instructed }: Heeded): StateFound {
  if (instructed) return { state: 'instruction', advice: ADVICE.instruction };
  const counts = countsOf(answer);
  for (const [state, holds] of CHECKS) if (holds(counts)) return { state, advice: ADVICE[state] };
  return { state: 'reviewed', advice: '' };
}
