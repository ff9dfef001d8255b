import { z } from 'zod';
import { KINDS } from '#engine';
import {
  KIND_NAMES,
  ROLE_NAMES,
  ROLES,
  ROUND_NAMES,
  ROUNDS,
  SENIORITIES,
  SENIORITY_NAMES,
  TOPIC_NAMES,
  TOPICS,
} from '#content/names.ts';
import { splitNames } from './company-name.ts';
import { ownQuestionShape, splitFollowUps, type OwnQuestionInput } from './own-question-shape.ts';
import {
  atMost,
  describeColumns,
  guessSeparator,
  readTable,
  SEPARATOR_NAMES,
  type BadRow,
  type FileRow,
} from '#server/csv/read-table.ts';
import { readLines, ROOM } from './read-questions-file.ts';

/** What a column of a table can be, with the headings that are taken for it. */
export const FIELD_HEADINGS = {
  text: ['question', 'questions', 'text', 'prompt', 'front'],
  asks: ['asks', 'what it is really asking', 'really asking', 'intent', 'notes', 'note'],
  kind: ['kind', 'type', 'question type'],
  topic: ['topic', 'category', 'area'],
  roles: ['role', 'roles'],
  round: ['round', 'stage', 'interview'],
  seniority: ['seniority', 'level'],
  followUps: [
    'follow-ups',
    'follow ups',
    'followups',
    'follow-up',
    'follow up',
    'follow-up questions',
    'probes',
  ],
  companies: ['company', 'companies', 'employer'],
  source: ['source', 'url', 'link', 'where'],
} as const;
export type Field = keyof typeof FIELD_HEADINGS;
export const FIELDS = Object.keys(FIELD_HEADINGS) as [Field, ...Field[]];

/** How a file is read. What is left out is guessed from the file. */
export const howToRead = z.object({
  form: z.enum(['table', 'lines']).optional(),
  separator: z.enum(SEPARATOR_NAMES).optional(),
  /** Whether the first row names the columns. */
  heading: z.boolean().optional(),
  /** The column of each field, from 0. */
  columns: z.partialRecord(z.enum(FIELDS), z.coerce.number().int().min(0).max(500)).optional(),
  /** What holds where the file says nothing. */
  otherwise: ownQuestionShape.pick({ kind: true, topic: true, roles: true, round: true, seniority: true }),
});
export type HowToRead = z.output<typeof howToRead>;

export type ImportRow = { line: number; question: OwnQuestionInput };
export type ReadImport = Required<Omit<HowToRead, 'otherwise'>> & {
  /** The columns of a table: what the first row says and what the second has. */
  headings: { name: string; sample: string }[];
  rows: ImportRow[];
  bad: BadRow[];
};

/** Reads the questions of a file or a pasted text; rows that cannot be taken are named. */
export function readImport(text: string, how: HowToRead): ReadImport {
  const separator = how.separator ?? guessSeparator(text);
  const form = how.form ?? guessForm(text);
  const { rows: all, bad } = form === 'table' ? readTable(text, separator, ROOM) : readLines(text);
  const named = form === 'table' ? guessColumns(all[0]?.cells ?? []) : {};
  const heading = form === 'table' && (how.heading ?? Object.keys(named).length > 0);
  const columns =
    form === 'lines' ? { text: 0 } : (how.columns ?? { text: 0, ...(heading ? named : undefined) });
  const given = atMost(heading ? all.slice(1) : all, ROOM);
  const rows: ImportRow[] = [];
  for (const row of given) {
    const question = asQuestion(row, columns, how.otherwise);
    if (typeof question === 'string') bad.push({ line: row.line, reason: question });
    else rows.push({ line: row.line, question });
  }
  return {
    form,
    separator,
    heading,
    // In one order, however they came.
    columns: Object.fromEntries(
      FIELDS.flatMap((field) => (field in columns ? [[field, columns[field]]] : [])),
    ),
    headings: form === 'table' ? describeColumns(all, heading) : [],
    rows,
    bad: bad.sort((a, b) => a.line - b.line),
  };
}

/** A table is told by a heading that names the question. */
function guessForm(text: string): 'table' | 'lines' {
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  const [row] = readTable(first, guessSeparator(first), ROOM).rows;
  return guessColumns(row?.cells ?? []).text === undefined ? 'lines' : 'table';
}

function guessColumns(cells: readonly string[]): Partial<Record<Field, number>> {
  const columns: Partial<Record<Field, number>> = {};
  cells.forEach((cell, at) => {
    const heading = cell.toLowerCase().replaceAll('_', ' ').trim();
    const field = FIELDS.find((one) => (FIELD_HEADINGS[one] as readonly string[]).includes(heading));
    if (field && columns[field] === undefined) columns[field] = at;
  });
  return columns;
}

/** A row as a question, or why it is none. */
function asQuestion(
  { cells }: FileRow,
  columns: Partial<Record<Field, number>>,
  otherwise: HowToRead['otherwise'],
): OwnQuestionInput | string {
  const cell = (field: Field) => (columns[field] === undefined ? '' : (cells[columns[field]] ?? ''));
  const text = cell('text');
  if (text.trim() === '') return 'There is no question in this row.';
  const known = {
    kind: named(cell('kind'), KINDS, KIND_NAMES) ?? otherwise.kind,
    topic: named(cell('topic'), TOPICS, TOPIC_NAMES) ?? otherwise.topic,
    round: named(cell('round'), ROUNDS, ROUND_NAMES) ?? otherwise.round,
    seniority: named(cell('seniority'), SENIORITIES, SENIORITY_NAMES) ?? otherwise.seniority,
    roles: rolesOf(cell('roles')) ?? otherwise.roles,
  };
  for (const [field, value] of Object.entries(known))
    if (value === 'unknown')
      return `There is no ${field.replace(/s$/, '')} “${cell(field as Field).slice(0, 40)}”.`;
  const parsed = ownQuestionShape.safeParse({
    ...known,
    text,
    asks: cell('asks'),
    followUps: splitFollowUps(cell('followUps').replaceAll('|', '\n')),
    companies: splitNames(cell('companies')),
    source: cell('source'),
  });
  return parsed.success ? parsed.data : (parsed.error.issues[0]?.message ?? 'This row could not be read.');
}

/** A value by its id or its name, whatever its case; undefined for an empty cell. */
function named<T extends string>(
  cell: string,
  ids: readonly T[],
  names: Record<T, string>,
): T | 'unknown' | undefined {
  const said = cell.trim().toLowerCase();
  if (said === '') return undefined;
  return ids.find((id) => id === said || names[id].toLowerCase() === said) ?? 'unknown';
}

function rolesOf(cell: string): ('pmm' | 'pm')[] | 'unknown' | undefined {
  if (cell.trim() === '') return undefined;
  if (cell.trim().toLowerCase() === 'both') return [...ROLES];
  const roles = cell.split(/[,;|/&]/).map((one) => named(one, ROLES, ROLE_NAMES));
  return roles.some((role) => role === 'unknown') ? 'unknown' : ROLES.filter((role) => roles.includes(role));
}
