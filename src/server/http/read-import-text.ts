import { readFileText, tooLarge, type Room } from '#server/csv/read-table.ts';
import { field } from './read-form.ts';

/** The text of an import: of the file that was chosen, pasted, or looked at before. */
export async function readImportText(form: FormData, room: Room): Promise<string> {
  const looked = form.get('raw');
  if (typeof looked === 'string') return looked;
  const file = form.get('file');
  if (typeof file === 'string' || file === null || file.size === 0) return field(form, 'text') ?? '';
  if (file.size > room.bytes) throw tooLarge(room);
  return readFileText(new Uint8Array(await file.arrayBuffer()), room);
}

/** Which column each field is read from, as the form says; undefined when it says nothing. */
export function readColumns(form: FormData, fields: readonly string[]): Record<string, string> | undefined {
  const columns = fields.flatMap((name) => {
    const column = field(form, `column-${name}`);
    return column === undefined ? [] : [[name, column] as const];
  });
  return columns.length > 0 ? Object.fromEntries(columns) : undefined;
}
