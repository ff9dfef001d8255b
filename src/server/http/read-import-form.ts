import { readFileText, tooLarge } from '#server/csv/read-table.ts';
import { FIELDS, type HowToRead } from '#server/questions/read-import.ts';
import { ROOM } from '#server/questions/read-questions-file.ts';
import { field } from './read-form.ts';

/** What holds where a file says nothing, until the person says otherwise. */
const OTHERWISE = {
  kind: 'behavioural',
  topic: 'role-definition',
  round: 'hiring-manager',
  seniority: 'mid',
} as const;

/** The text of an import: of the file that was chosen, pasted, or looked at before. */
export async function readImportText(form: FormData): Promise<string> {
  const looked = form.get('raw');
  if (typeof looked === 'string') return looked;
  const file = form.get('file');
  if (typeof file === 'string' || file === null || file.size === 0) return field(form, 'text') ?? '';
  if (file.size > ROOM.bytes) throw tooLarge(ROOM);
  return readFileText(new Uint8Array(await file.arrayBuffer()), ROOM);
}

/** How the file is to be read, as the form says; on the first look nothing is said, and it is guessed. */
export function readHow(form: FormData, role: 'pmm' | 'pm'): Record<keyof HowToRead, unknown> {
  const looked = form.has('raw');
  const roles = form.getAll('else-roles').filter((one) => typeof one === 'string');
  const columns = FIELDS.flatMap((name) => {
    const column = field(form, `column-${name}`);
    return column === undefined ? [] : [[name, column] as const];
  });
  return {
    form: field(form, 'form'),
    separator: field(form, 'separator'),
    heading: looked ? form.has('heading') : undefined,
    // Lines have no columns; when they become a table, its columns are guessed.
    columns: columns.length > 0 ? Object.fromEntries(columns) : undefined,
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
