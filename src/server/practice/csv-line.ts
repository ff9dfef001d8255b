/** First characters that make a spreadsheet read a cell as a formula. */
const FORMULA = /^[\s]*[=+\-@\t\r|%]/;

/**
 * One line of CSV (RFC 4180), every cell quoted. A text that a spreadsheet would run as a formula is
 * given a leading apostrophe, which spreadsheets show as plain text.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const plain = FORMULA.test(value) ? `'${value}` : value;
  return `"${plain.replaceAll('"', '""')}"`;
}
