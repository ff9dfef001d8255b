import { IMPORT_FIELDS } from '#server/applications/guess-columns.ts';
import { ROOM } from '#server/applications/read-rows.ts';
import { readFileText, tooLarge } from '#server/csv/read-table.ts';
import { field } from './read-form.ts';

/** The text of a table: of the file that was chosen, pasted, or looked at before. */
export async function readTableText(form: FormData): Promise<string> {
  const looked = form.get('raw');
  if (typeof looked === 'string') return looked;
  const file = form.get('file');
  if (typeof file === 'string' || file === null || file.size === 0) return field(form, 'text') ?? '';
  if (file.size > ROOM.bytes) throw tooLarge(ROOM);
  return readFileText(new Uint8Array(await file.arrayBuffer()), ROOM);
}

/** How the table is to be read, as the form says; on the first look nothing is said, and it is guessed. */
export function readTableHow(form: FormData): Record<string, unknown> {
  if (!form.has('raw')) return {};
  const columns = IMPORT_FIELDS.flatMap((name) => {
    const column = field(form, `column-${name}`);
    return column === undefined ? [] : [[name, column] as const];
  });
  return {
    separator: field(form, 'separator'),
    heading: form.has('heading'),
    columns: columns.length > 0 ? Object.fromEntries(columns) : undefined,
    days: field(form, 'days'),
    otherwise: field(form, 'otherwise'),
  };
}
