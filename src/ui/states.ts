import type { StateBeforeLevels } from '#engine/rubric.ts';

/** What a reader sees as the heading when an answer was not reviewed; the advice itself is the reviewer's. */
export const STATE_NAMES: Record<StateBeforeLevels, string> = {
  empty: 'There is no answer yet',
  'too-short': 'Too short to review',
  echo: 'This repeats the question',
  repetitive: 'This says one thing over and over',
  'word-list': 'These are terms, not sentences',
  'off-question': 'This is about something else',
  instruction: 'This speaks to the reviewer, not the interviewer',
  'not-english': 'The reviewer reads English only',
};
