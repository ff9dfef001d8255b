import { parse, type Info } from 'csv-parse/sync';
import { BadInput, TooLarge } from '#server/errors.ts';
import { withoutControls } from '#server/plain-text.ts';

const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t' } as const;
export type Separator = keyof typeof SEPARATORS;
export const SEPARATOR_NAMES = Object.keys(SEPARATORS) as [Separator, ...Separator[]];

/** One row as it stands in the file, with the line that it begins on, from 1. */
export type FileRow = { line: number; cells: string[] };
export type BadRow = { line: number; reason: string };
export type FileRows = { rows: FileRow[]; bad: BadRow[] };

/** What a file may hold: bytes, and rows besides the heading; `of` says of what, in words. */
export type Room = { bytes: number; rows: number; of: string };

/** The text of a file that somebody chose. Spreadsheets also write UTF-16, with a mark at its beginning. */
export function readFileText(bytes: Uint8Array, room: Room): string {
  if (bytes.byteLength > room.bytes) throw tooLarge(room);
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    return withoutControls(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch (error) {
    throw new BadInput(
      'The file is no text in UTF-8. In a spreadsheet, save it as “CSV UTF-8”; nothing was kept.',
      { cause: error },
    );
  }
}

/** Refuses more bytes than a file may have. */
export const tooLarge = ({ bytes }: Room): TooLarge =>
  new TooLarge(
    `A file may have ${bytes / 1024 / 1024} MB. Take a part of it, or leave out columns; nothing was kept.`,
  );

/** Quotation marks that never close, from which reading goes on at the next line; each costs a new reading. */
const MOST_OPEN = 20;
/** Of a file so long that twenty readings take their time, fewer. */
const OPEN_OF_A_LONG_ONE = 3;
const LONG = 1_200_000;

/** A table. A row with a quotation mark that never closes is named, and those after it are still read. */
export function readTable(text: string, separator: Separator, room: Room): FileRows {
  const found: FileRows = { rows: [], bad: [] };
  const most = text.length > LONG ? OPEN_OF_A_LONG_ONE : MOST_OPEN;
  let before = 0;
  for (let opened = 0; opened <= most; opened++) {
    const line = readOn(text, before, separator, found.rows, room);
    if (line === undefined) break;
    const end = opened === most ? ' Nothing after it was read.' : '';
    found.bad.push({ line, reason: `A quotation mark opens here and never closes.${end}` });
    before = line;
  }
  return found;
}

/** Reads the rows after so many lines; returns the line of a quotation mark that never closes. */
function readOn(
  text: string,
  before: number,
  separator: Separator,
  rows: FileRow[],
  room: Room,
): number | undefined {
  let read = before;
  let open: number | undefined;
  parse(text.split('\n').slice(before).join('\n'), {
    delimiter: SEPARATORS[separator],
    info: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    on_record: (record: unknown) => {
      const { record: cells, raw, info } = record as { record: string[]; raw: string; info: Info };
      read = before + info.lines;
      const line = read - (raw.replace(/^\n+|\n$/g, '').match(/\n/g)?.length ?? 0);
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
      if (rows.length > room.rows + 1) throw tooMany(room);
      return null;
    },
    on_skip: () => {
      open = read + 1;
      return undefined;
    },
  });
  return open;
}

/** The separator that the first line has most of. */
export function guessSeparator(text: string): Separator {
  const first = text.slice(0, 5_000).trimStart().split('\n', 1)[0] ?? '';
  const times = (name: Separator) => first.split(SEPARATORS[name]).length;
  return SEPARATOR_NAMES.toSorted((a, b) => times(b) - times(a))[0] ?? 'comma';
}

/** What each column is called in the first row, and what the next has in it. */
export function describeColumns(
  rows: readonly FileRow[],
  heading: boolean,
): { name: string; sample: string }[] {
  const width = Math.min(50, Math.max(0, ...rows.slice(0, 20).map(({ cells }) => cells.length)));
  return Array.from({ length: width }, (_, at) => ({
    name: (heading && rows[0]?.cells[at]?.slice(0, 60)) || `Column ${at + 1}`,
    sample: (rows[heading ? 1 : 0]?.cells[at] ?? '').slice(0, 60),
  }));
}

/** Refuses more rows than a file may have. */
export function atMost<T>(rows: T[], room: Room): T[] {
  if (rows.length > room.rows) throw tooMany(room);
  return rows;
}

function tooMany({ rows, of }: Room): BadInput {
  return new BadInput(
    `A file may have ${rows.toLocaleString('en')} ${of}, and this one has more. Split it in two; nothing was kept.`,
  );
}
