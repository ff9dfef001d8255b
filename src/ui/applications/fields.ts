import { COMPANY_KIND_NAMES, ROLE_KIND_NAMES, SOURCE_NAMES } from '#content/names.ts';
import type { Application } from '#server/applications/application.ts';

/** What is written of an application, as its form holds it. */
const TEXTS = [
  'company',
  'title',
  'place',
  'link',
  'cv',
  'appliedOn',
  'nextAction',
  'remindOn',
  'notes',
  'jobText',
] as const satisfies readonly (keyof Application)[];
export type Texts = Record<(typeof TEXTS)[number], string>;

/** What is chosen from a list. */
export type Choices = { roleKind?: string; source?: string; companyKind?: string };

/** The texts of an application, or of what was typed; what is missing is empty. */
export function textsOf(of: { [name in (typeof TEXTS)[number]]?: string | null }): Texts {
  return Object.fromEntries(TEXTS.map((name) => [name, of[name] ?? ''])) as Texts;
}

/** How each field is called. */
export const FIELD_NAMES = {
  company: 'Company',
  title: 'Title',
  place: 'Place',
  link: 'Link to the posting',
  roleKind: 'Kind of role',
  source: 'How it came about',
  companyKind: 'Kind of company',
  cv: 'Version of your CV',
  appliedOn: 'Applied on',
  nextAction: 'Next action',
  remindOn: 'Remind me on',
  notes: 'Notes',
  jobText: 'The job’s text',
} as const;
export type Field = keyof typeof FIELD_NAMES;

const CHOICES: Partial<Record<Field, Record<string, string>>> = {
  roleKind: ROLE_KIND_NAMES,
  source: SOURCE_NAMES,
  companyKind: COMPANY_KIND_NAMES,
};

/** What stands in a field, as it is read: what was chosen by its name. */
export const inWords = (field: Field, value: string): string => CHOICES[field]?.[value] ?? value;
