/** The words of a finding in their place, with a mark under them. */
import type { Finding } from '#engine';
import type { Paint } from './colour.ts';
import { graphemes, printable } from './columns.ts';

/** Characters of context on each side, from the next gap between words on. */
const CONTEXT = 40;
/** A quote that runs over more lines than this shows its first and its last ones. */
const MOST_LINES = 6;

type Place = Pick<Finding, 'start' | 'end' | 'quote' | 'tone'>;
type Cell = { text: string; columns: number; mark: boolean };

/** ─ under evidence, ┄ under a gap, ^ where something is absent. `width`: columns of the terminal. */
export function excerpt(answer: string, place: Place, paint: Paint, width: number): string {
  const bar = `  ${paint('dim', '│')} `;
  const mark = place.tone === 'evidence' ? '─' : '┄';
  return shortened(rowsOf(cellsOf(answer, place), width - 4))
    .flatMap((row) => {
      const under = row
        .map((cell) => markOf(cell, mark))
        .join('')
        .trimEnd();
      const line =
        bar +
        row
          .map((cell) => cell.text)
          .join('')
          .trimEnd();
      return under === '' ? [line] : [line, bar + paint(place.tone, under)];
    })
    .join('\n');
}

function markOf({ text, columns, mark }: Cell, line: string): string {
  if (!mark) return ' '.repeat(columns);
  return text === '' ? '^' : line.repeat(columns);
}

function cellsOf(answer: string, { start, end, quote }: Place): Cell[] {
  const cells = (text: string, mark: boolean): Cell[] =>
    graphemes(printable(text)).map((one) => ({ ...one, mark }));
  const absent = quote === '' ? [{ text: '', columns: 0, mark: true }] : [];
  return [
    ...cells(before(answer, start), false),
    ...cells(quote, true),
    ...absent,
    ...cells(after(answer, end), false),
  ];
}

/** Whole words only, and … where there is more. */
function before(answer: string, start: number): string {
  const from = start - CONTEXT;
  if (from <= 0) return answer.slice(0, start).trimStart();
  const near = answer.slice(from, start);
  return `…${/\s/.test(near.trimEnd()) ? near.replace(/^\S*\s+/, '') : near}`;
}

function after(answer: string, end: number): string {
  const rest = answer.slice(end).trimEnd();
  if (rest.length <= CONTEXT) return rest;
  const near = rest.slice(0, CONTEXT);
  return `${/\s/.test(near.trimStart()) ? near.replace(/\s+\S*$/, '') : near}…`;
}

/** Broken at spaces; a word longer than a row is broken where the row ends. */
function rowsOf(cells: Cell[], width: number): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let used = 0;
  for (const cell of cells) {
    if (used + cell.columns > width && cell.text !== ' ') {
      const space = row.findLastIndex(({ text }) => text === ' ');
      const carried = space === -1 ? [] : row.splice(space + 1);
      // The space at which it is broken stands in no row.
      if (row.at(-1)?.text === ' ') row.pop();
      rows.push(row);
      row = carried;
      used = carried.reduce((sum, one) => sum + one.columns, 0);
    }
    row.push(cell);
    used += cell.columns;
  }
  return [...rows, row];
}

function shortened(rows: Cell[][]): Cell[][] {
  if (rows.length <= MOST_LINES) return rows;
  const half = MOST_LINES / 2;
  return [...rows.slice(0, half), [{ text: '…', columns: 1, mark: false }], ...rows.slice(-half)];
}
