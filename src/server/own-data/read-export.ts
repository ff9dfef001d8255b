import { z } from 'zod';
import { BadInput, TooLarge } from '#server/errors.ts';
import { fits } from './check-value.ts';
import { EXPORT_FORMAT, EXPORT_NAME } from './export-everything.ts';
import { EXPORTED_TABLES, type OwnedTable } from './owned-tables.ts';
import { MOST_ROWS, MOST_ROWS_OTHERWISE, ROW_RULES } from './row-rules.ts';

/** Bytes of an export that a page takes; the terminal takes more. */
export const MAX_EXPORT = 64 * 1024 * 1024;

const NOT_OURS =
  'This is not an export of Debrief. Choose the file that “Download everything (JSON)” made; nothing was changed.';
const MOST_DEEP = 64;
const MOST_PARTS = 8_000_000;

const head = z.looseObject({ format: z.literal(EXPORT_NAME), version: z.unknown() });
const body = z.strictObject({
  format: z.string(),
  version: z.literal(EXPORT_FORMAT),
  exportedAt: z.iso.datetime(),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});

export type GivenRow = Record<string, unknown>;
export type GivenTable = { of: OwnedTable; columns: string[]; rows: GivenRow[] };
export type ReadExport = { exportedAt: string; tables: GivenTable[] };

/** Reads an export and holds every row to its table. BadInput says what is wrong with it, and in which row. */
export function readExport(bytes: Uint8Array, most: number = MAX_EXPORT): ReadExport {
  if (bytes.byteLength > most)
    throw new TooLarge(`An export may have ${most / 1024 / 1024} MB here. Nothing was changed.`);
  const file = parse(bytes);
  const ours = head.safeParse(file);
  if (!ours.success) throw new BadInput(NOT_OURS);
  if (ours.data.version !== EXPORT_FORMAT) {
    throw new BadInput(
      `This export has format ${JSON.stringify(ours.data.version)?.slice(0, 20)}, and this Debrief reads ${EXPORT_FORMAT}. Export again with the same version of Debrief; nothing was changed.`,
    );
  }
  const parsed = body.safeParse(file);
  if (!parsed.success) throw new BadInput(NOT_OURS);
  const { exportedAt, tables } = parsed.data;
  const unknown = Object.keys(tables).find((name) => !EXPORTED_TABLES.some((of) => of.name === name));
  if (unknown !== undefined) throw newer(unknown);
  return {
    exportedAt,
    tables: EXPORTED_TABLES.flatMap((of) => {
      const rows = Object.hasOwn(tables, of.name) ? tables[of.name] : undefined;
      return rows && rows.length > 0 ? [checked(of, rows)] : [];
    }),
  };
}

function parse(bytes: Uint8Array): unknown {
  try {
    weigh(bytes);
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new BadInput(NOT_OURS, { cause: error });
  }
}

/** Refuses what would take far more memory than it has bytes: too deep, or in too many parts. */
function weigh(bytes: Uint8Array): void {
  let depth = 0;
  let parts = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x22) at = endOfString(bytes, at);
    else if (byte === 0x5b || byte === 0x7b) depth++;
    else if (byte === 0x5d || byte === 0x7d) depth--;
    else if (byte !== 0x2c) continue;
    if (++parts > MOST_PARTS || depth > MOST_DEEP) throw new Error('too deep, or in too many parts');
  }
}

/** Where the string ends that begins here. */
function endOfString(bytes: Uint8Array, start: number): number {
  let end = start;
  for (;;) {
    end = bytes.indexOf(0x22, end + 1);
    if (end < 0) return bytes.length;
    let slashes = 0;
    while (bytes[end - 1 - slashes] === 0x5c) slashes++;
    if (slashes % 2 === 0) return end;
  }
}

function checked(of: OwnedTable, rows: GivenRow[]): GivenTable {
  const most = MOST_ROWS[of.name] ?? MOST_ROWS_OTHERWISE;
  if (rows.length > most) throw new BadInput(`“${of.name}” has more than ${most} rows. Nothing was changed.`);
  const columns = Object.keys(rows[0] ?? {});
  const byName = new Map(of.columns.map((column) => [column.name, column]));
  const stranger = columns.find((name) => !byName.has(name));
  if (stranger !== undefined) throw newer(`${of.name}: ${stranger}`);
  const needed = of.columns.find(
    ({ name, notNull, hasDefault }) => notNull && !hasDefault && !columns.includes(name),
  );
  const incomplete = needed ?? of.key.find(({ name }) => !columns.includes(name));
  if (incomplete) throw malformed(of, 0, `“${incomplete.name}” is missing`);
  const rule = ROW_RULES[of.name];
  const keys = new Map<string, number>();
  rows.forEach((row, at) => {
    const names = Object.keys(row);
    if (names.length !== columns.length || names.some((name) => !columns.includes(name)))
      throw malformed(of, at, 'it has other columns than the first');
    for (const name of columns) {
      const column = byName.get(name);
      if (!column || !fits(column, row[name])) throw malformed(of, at, `“${name}” cannot be what it says`);
    }
    if (rule?.safeParse(row).success === false)
      throw malformed(of, at, 'what it says does not hold together');
    const key = JSON.stringify(of.key.map(({ name }) => row[name]));
    const before = keys.get(key);
    if (before !== undefined) throw malformed(of, at, `it is row ${before + 1} again`);
    keys.set(key, at);
  });
  return { of, columns, rows };
}

function malformed(of: OwnedTable, at: number, reason: string): BadInput {
  return new BadInput(
    `Row ${at + 1} of “${of.name}” is not as Debrief wrote it: ${reason}. Nothing was changed.`,
  );
}

function newer(what: string): BadInput {
  return new BadInput(
    `This export has “${what.slice(0, 60)}”, which this Debrief does not know. Update Debrief first; nothing was changed.`,
  );
}
