import type { RunOutcome } from '#server/boards/board.ts';

/** How a run ended, in a word or two. */
export const OUTCOME_WORDS: Record<RunOutcome, string> = {
  running: 'Being read',
  read: 'Read',
  unchanged: 'As it was',
  wait: 'Asked to wait',
  failed: 'Failed',
  interrupted: 'Interrupted',
};

/** Whether somebody may want to do something about it. */
export const wentWrong = (outcome: RunOutcome): boolean =>
  outcome === 'failed' || outcome === 'wait' || outcome === 'interrupted';
