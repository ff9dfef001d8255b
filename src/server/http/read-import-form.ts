import { FIELDS, type HowToRead } from '#server/questions/read-import.ts';
import { field } from './read-form.ts';
import { readColumns } from './read-import-text.ts';

/** What holds where a file says nothing, until the person says otherwise. */
const OTHERWISE = {
  kind: 'behavioural',
  topic: 'role-definition',
  round: 'hiring-manager',
  seniority: 'mid',
} as const;

/** How the file is to be read, as the form says; on the first look nothing is said, and it is guessed. */
export function readHow(form: FormData, role: 'pmm' | 'pm'): Record<keyof HowToRead, unknown> {
  const looked = form.has('raw');
  const roles = form.getAll('else-roles').filter((one) => typeof one === 'string');
  return {
    form: field(form, 'form'),
    separator: field(form, 'separator'),
    heading: looked ? form.has('heading') : undefined,
    // Lines have no columns; when they become a table, its columns are guessed.
    columns: readColumns(form, FIELDS),
    otherwise: looked
      ? {
          kind: field(form, 'else-kind'),
          topic: field(form, 'else-topic'),
          round: field(form, 'else-round'),
          seniority: field(form, 'else-seniority'),
          roles,
        }
      : { ...OTHERWISE, roles: [role] },
  };
}
