import { IMPORT_FIELDS } from '#server/applications/guess-columns.ts';
import { field } from './read-form.ts';
import { readColumns } from './read-import-text.ts';

/** How the table is to be read, as the form says; on the first look nothing is said, and it is guessed. */
export function readTableHow(form: FormData): Record<string, unknown> {
  if (!form.has('raw')) return {};
  return {
    separator: field(form, 'separator'),
    heading: form.has('heading'),
    columns: readColumns(form, IMPORT_FIELDS),
    days: field(form, 'days'),
    otherwise: field(form, 'otherwise'),
  };
}
