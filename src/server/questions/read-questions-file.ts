import { atMost, type FileRows, type Room } from '#server/csv/read-table.ts';

/** What an import of questions may hold. */
export const ROOM: Room = { bytes: 1024 * 1024, rows: 2_000, of: 'questions' };

/** The mark of a list before a line of it: a dash, a bullet or a number. */
export const LIST_MARK = /^\s*(?:[-*•–]|\(?\d{1,4}[.)])\s+/;

/** One question a line; empty lines, and the marks of a list before a question, are not part of one. */
export function readLines(text: string): FileRows {
  const rows = text.split('\n').flatMap((line, at) => {
    const question = line.replace(LIST_MARK, '').trim();
    return question === '' ? [] : [{ line: at + 1, cells: [question] }];
  });
  return { rows: atMost(rows, ROOM), bad: [] };
}
