import { z } from 'zod';
import { STAGES } from '#content/names.ts';
import {
  atMost,
  describeColumns,
  guessSeparator,
  readTable,
  SEPARATOR_NAMES,
  type BadRow,
  type FileRow,
  type Room,
} from '#server/csv/read-table.ts';
import { applicationShape } from './application.ts';
import { guessColumns, IMPORT_FIELDS, type ImportField } from './guess-columns.ts';
import { DAY_ORDERS, guessDayOrder, readDay } from './read-day.ts';
import { readRoleKind, readSource, readStanding, type Standing } from './read-standing.ts';

/** What an import of applications may hold. */
export const ROOM: Room = { bytes: 5 * 1024 * 1024, rows: 5_000, of: 'applications' };

/** How a table is read. What is left out is guessed from it. */
export const howToRead = z.object({
  separator: z.enum(SEPARATOR_NAMES).optional(),
  /** Whether the first row names the columns. */
  heading: z.boolean().optional(),
  /** The column of each field, from 0. */
  columns: z.partialRecord(z.enum(IMPORT_FIELDS), z.coerce.number().int().min(0).max(500)).optional(),
  days: z.enum(DAY_ORDERS).optional(),
  /** Where one stands whose row does not say it. */
  otherwise: z.enum(STAGES).exclude(['closed']).default('applied'),
});
export type HowToRead = z.output<typeof howToRead>;

export type ImportRow = { line: number; said: z.output<typeof applicationShape>; at: Standing };
export type ReadRows = Required<HowToRead> & {
  headings: { name: string; sample: string }[];
  rows: ImportRow[];
  bad: BadRow[];
};

/** Reads the applications of a table; rows that cannot be taken are named. */
export function readRows(text: string, how: HowToRead): ReadRows {
  const separator = how.separator ?? guessSeparator(text);
  const { rows: all, bad } = readTable(text, separator, ROOM);
  const named = guessColumns(all[0]?.cells ?? []);
  const heading = how.heading ?? named.areHeadings;
  const columns = how.columns ?? (heading ? named.columns : { company: 0, title: 1 });
  const given = atMost(heading ? all.slice(1) : all, ROOM);
  const inColumn = (field: ImportField) => given.map((row) => cellOf(row, columns, field));
  const days = how.days ?? guessDayOrder([...inColumn('appliedOn'), ...inColumn('remindOn')]);
  const rows: ImportRow[] = [];
  for (const row of given) {
    const read = asApplication(row, columns, { days, otherwise: how.otherwise });
    if (typeof read === 'string') bad.push({ line: row.line, reason: read });
    else rows.push({ line: row.line, ...read });
  }
  return {
    separator,
    heading,
    days,
    otherwise: how.otherwise,
    // In one order, however they came.
    columns: Object.fromEntries(
      IMPORT_FIELDS.flatMap((field) => (field in columns ? [[field, columns[field]]] : [])),
    ),
    headings: describeColumns(all, heading),
    rows,
    bad: bad.sort((a, b) => a.line - b.line),
  };
}

/** A cell as somebody wrote it: exports put an apostrophe before what a spreadsheet would run. */
function cellOf(
  { cells }: FileRow,
  columns: Partial<Record<ImportField, number>>,
  field: ImportField,
): string {
  const at = columns[field];
  return (at === undefined ? '' : (cells[at] ?? '')).replace(/^'(?=\s*[=+\-@|%])/, '');
}

/** A row as an application, or why it is none. */
function asApplication(
  row: FileRow,
  columns: Partial<Record<ImportField, number>>,
  { days, otherwise }: Pick<Required<HowToRead>, 'days' | 'otherwise'>,
): Omit<ImportRow, 'line'> | string {
  const cell = (field: ImportField) => cellOf(row, columns, field);
  const quoted = (field: ImportField) => `“${cell(field).trim().slice(0, 40)}”`;
  if (cell('company').trim() === '') return 'There is no company in this row.';
  const stages = cell('stage') + cell('outcome');
  const at: Standing | undefined =
    stages.trim() === '' ? { stage: otherwise, outcome: null } : readStanding(cell('stage'), cell('outcome'));
  if (!at) {
    const what = quoted(cell('stage').trim() ? 'stage' : 'outcome');
    return `${what} is no stage, or does not say how it ended.`;
  }
  const dates: Partial<Record<'appliedOn' | 'remindOn', string>> = {};
  for (const field of ['appliedOn', 'remindOn'] as const) {
    if (cell(field).trim() === '') continue;
    const day = readDay(cell(field), days);
    if (day === undefined) return `${quoted(field)} is no day.`;
    dates[field] = day;
  }
  const source = readSource(cell('source'));
  // A source that has no name here is not lost.
  const unknown = source === undefined && cell('source').trim() ? `Source: ${cell('source').trim()}` : '';
  const parsed = applicationShape.safeParse({
    company: cell('company'),
    title: cell('title'),
    place: cell('place'),
    link: cell('link'),
    nextAction: cell('nextAction'),
    cv: cell('cv'),
    jobText: cell('jobText'),
    notes: [cell('notes'), unknown].filter(Boolean).join('\n'),
    source: source ?? 'other',
    roleKind: readRoleKind(cell('roleKind')) ?? 'other',
    ...dates,
  });
  if (!parsed.success) return parsed.error.issues[0]?.message ?? 'This row could not be read.';
  return { said: parsed.data, at };
}
