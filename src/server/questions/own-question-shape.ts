import { z } from 'zod';
import { KINDS } from '#engine';
import { ROLES, ROUNDS, SENIORITIES, TOPICS } from '#content/names.ts';
import { withoutControls } from '#server/plain-text.ts';
import { companyNames } from './company-name.ts';
import { LIST_MARK } from './read-questions-file.ts';

/** Questions that one person can add. */
export const MAX_OWN_QUESTIONS = 1_000;

/** Characters a question may have, and what is said about it. */
export const MAX_TEXT = 2_000;
export const MAX_ASKS = 1_000;
export const MAX_SOURCE = 300;
export const MAX_FOLLOW_UP = 300;
export const MAX_FOLLOW_UPS = 8;

const stored = (max: number, tooLong: string) =>
  z
    .string()
    .max(max * 4, tooLong)
    .transform((text) => withoutControls(text).trim())
    .pipe(z.string().max(max, tooLong));

/** What the interviewer may go on with: each once, on a line of its own. */
export const followUps = z
  .array(stored(MAX_FOLLOW_UP, 'A follow-up may have 300 characters.'))
  .transform((lines) =>
    [...new Set(lines.map((line) => line.replaceAll('\n', ' ')))].filter((line) => line !== ''),
  )
  .pipe(z.array(z.string()).max(MAX_FOLLOW_UPS, 'A question may have 8 follow-ups.'));

/** Follow-ups from one field, a line each, without the marks of a list. */
export const splitFollowUps = (field: string): string[] =>
  field
    .split(/\r\n?|\n/)
    .map((line) => line.replace(LIST_MARK, '').trim())
    .filter((line) => line !== '');

/** What a person says about a question they add. */
export const ownQuestionShape = z.object({
  text: stored(MAX_TEXT, 'A question may have 2,000 characters.').refine(
    (text) => text.length >= 3,
    'Write the question, as it was asked.',
  ),
  kind: z.enum(KINDS, 'There is no such kind of question.'),
  topic: z.enum(TOPICS, 'There is no such topic.'),
  roles: z
    .array(z.enum(ROLES, 'There is no such role.'))
    .min(1, 'Choose the role the question is for, or both.')
    .transform((roles) => ROLES.filter((role) => roles.includes(role))),
  round: z.enum(ROUNDS, 'There is no such round.'),
  seniority: z.enum(SENIORITIES, 'There is no such seniority.'),
  asks: stored(MAX_ASKS, 'What it is really asking may have 1,000 characters.').default(''),
  followUps: followUps.default([]),
  companies: companyNames.default([]),
  source: stored(MAX_SOURCE, 'Where you have it from may have 300 characters.').default(''),
});
export type OwnQuestionInput = z.output<typeof ownQuestionShape>;

/** The same question but for case, spacing and signs. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
