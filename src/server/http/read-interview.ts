import { written } from './read-form.ts';

/** The fields of the interview form. */
export const INTERVIEW_FIELDS = [
  'company',
  'companyKind',
  'round',
  'day',
  'startsAt',
  'timeZone',
  'notes',
  'minutes',
  'withWhom',
  'held',
] as const;

/** What the interview form says, as it was sent: the verb decides what it will have. A field it lacks is left out. */
export function readInterview(form: FormData): Partial<Record<(typeof INTERVIEW_FIELDS)[number], string>> {
  return Object.fromEntries(
    INTERVIEW_FIELDS.flatMap((name) => {
      const words = written(form, name);
      return words === undefined ? [] : [[name, words]];
    }),
  );
}
