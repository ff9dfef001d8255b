import { z } from 'zod';
import { KINDS } from '#engine';
import { clockTime, zoneName } from '#server/days/days.ts';
import { ROLES } from '#content/names.ts';

/** Seconds a person may give themselves for an answer. */
export const limitSeconds = z.coerce
  .number({ error: 'The time for an answer is a number of seconds.' })
  .int('The time for an answer is a whole number of seconds.')
  .min(15, 'Give an answer at least 15 seconds.')
  .max(900, 'Give an answer at most 15 minutes.');

/** Minutes a day that a person may set aside for practice. */
const minutesADay = z.coerce
  .number({ error: 'The minutes a day are a number.' })
  .int('The minutes a day are a whole number.')
  .min(5, 'Set aside at least 5 minutes a day: one answer needs about that.')
  .max(180, 'Set aside at most 180 minutes a day.');

/** What a person can set. Every field has a default, so an older row always reads as a whole one. */
export const settingsShape = z.object({
  role: z.enum(ROLES).default('pmm'),
  /** edit: findings appear while typing; rehearsal: not before the review. */
  mode: z.enum(['edit', 'rehearsal']).default('edit'),
  /** Own times for the kinds; a kind without one has the rubric's. */
  limits: z.partialRecord(z.enum(KINDS), limitSeconds).default({}),
  minutesADay: minutesADay.default(15),
  /** When practice stands in the calendar file. */
  practiseAt: clockTime.default('18:00'),
  /** Where the person's days begin and end; null until it is said, and then UTC is taken. */
  timeZone: zoneName.nullable().default(null),
  /** Whether Today shows the next small step after a rejection. */
  rejectionsOnToday: z.boolean().default(false),
});
export type PracticeSettings = z.output<typeof settingsShape>;

/**
 * Stored settings as they read today. A field that no longer does has its default, and so has the time of a kind
 * that there no longer is; the others stay as they were set.
 */
export function readSettings(data: Record<string, unknown>): PracticeSettings {
  const whole = settingsShape.safeParse(data);
  if (whole.success) return whole.data;
  const reads = (field: string, said: unknown) => settingsShape.safeParse({ [field]: said }).success;
  const limits = Object.entries(data['limits'] ?? {}).filter(([kind, seconds]) =>
    reads('limits', { [kind]: seconds }),
  );
  const fields = Object.entries({ ...data, limits: Object.fromEntries(limits) });
  return settingsShape.parse(Object.fromEntries(fields.filter(([field, said]) => reads(field, said))));
}
