import { z } from 'zod';
import { COMPANY_KINDS, ROUNDS, type CompanyKind, type Round } from '#content/names.ts';
import { calendarDay, clockTime, zoneName, type Day } from '#server/days/days.ts';
import { fieldWords, typedWords } from '#server/typed-words.ts';

const NO_MINUTES = 'Say how long it takes in whole minutes, as in 45.';
const WITHOUT_NAME = 'Say which company it is with; a name of your own for it will do.';

/** As a number, or as a form sends one; nothing while it is not known. */
const howLong = z
  .union(
    [
      z.literal(''),
      z.number(),
      z
        .string()
        .regex(/^\s*\d{1,5}\s*$/, NO_MINUTES)
        .transform(Number),
    ],
    NO_MINUTES,
  )
  .nullish()
  .transform((given) => (given === '' ? null : (given ?? null)))
  .pipe(
    z
      .int(NO_MINUTES)
      .min(5, 'An interview takes at least 5 minutes.')
      .max(1440, 'An interview takes a day at most.')
      .nullable(),
  );

/** What a person says of an interview that is coming. */
export const interviewShape = z.object({
  company: typedWords(200, 'A company’s name has up to 200 characters.', { absent: WITHOUT_NAME }).refine(
    (name) => name !== '',
    WITHOUT_NAME,
  ),
  companyKind: z.enum(COMPANY_KINDS, 'Choose the kind of company.').default('other'),
  round: z.enum(ROUNDS, 'Choose the round.'),
  day: calendarDay,
  startsAt: z
    .union([z.literal(''), clockTime])
    .nullish()
    .transform((given) => given || null),
  timeZone: z.string('Choose the time zone.').min(1, 'Choose the time zone.').pipe(zoneName),
  notes: fieldWords(2_000, 'Notes have', { lines: true }).default(''),
  minutes: howLong,
  withWhom: typedWords(1_000, 'Say who is there in up to 1,000 characters.', { lines: true }).default(''),
  held: typedWords(200, 'Say how it is held in up to 200 characters.').default(''),
});

/** An interview on a day of its own time zone; the clock is null while only the day is known. */
export type Interview = {
  id: string;
  company: string;
  companyKind: CompanyKind;
  round: Round;
  day: Day;
  startsAt: string | null;
  timeZone: string;
  notes: string;
  /** The application whose round it is; null of one that stands alone. */
  applicationId: string | null;
  minutes: number | null;
  withWhom: string;
  /** By video, on site, as a task to take home. */
  held: string;
  createdAt: Date;
};
