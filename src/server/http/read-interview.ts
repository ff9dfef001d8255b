import { field } from './read-form.ts';

/** The fields of the interview form. */
export const INTERVIEW_FIELDS = [
  'company',
  'companyKind',
  'round',
  'day',
  'startsAt',
  'timeZone',
  'notes',
] as const;

/** What the interview form says, as it was sent: the verb decides what it will have. */
export function readInterview(form: FormData): Partial<Record<(typeof INTERVIEW_FIELDS)[number], string>> {
  return Object.fromEntries(
    INTERVIEW_FIELDS.map((name) => [name, field(form, name)]).filter(([, value]) => value !== undefined),
  );
}
