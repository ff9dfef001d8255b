import { z } from 'zod';
import { KINDS } from '#engine';
import { ROLES } from '#content/names.ts';

/** Seconds a person may give themselves for an answer. */
export const limitSeconds = z.coerce
  .number({ error: 'The time for an answer is a number of seconds.' })
  .int('The time for an answer is a whole number of seconds.')
  .min(15, 'Give an answer at least 15 seconds.')
  .max(900, 'Give an answer at most 15 minutes.');

/** What a person can set. Every field has a default, so an older row always reads as a whole one. */
export const settingsShape = z.object({
  role: z.enum(ROLES).default('pmm'),
  /** edit: findings appear while typing; rehearsal: not before the review. */
  mode: z.enum(['edit', 'rehearsal']).default('edit'),
  /** Own times for the kinds; a kind without one has the rubric's. */
  limits: z.partialRecord(z.enum(KINDS), limitSeconds).default({}),
});
export type PracticeSettings = z.output<typeof settingsShape>;
