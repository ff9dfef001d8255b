import type { FieldId } from '#content/one-pager-fields.ts';

/** How closely a page is printed so that it stays on one sheet of A4; `over` needs a second sheet. */
export type Setting = 'wide' | 'close' | 'tight' | 'over';

/** Characters that one sheet holds at each setting. A line end costs half a line. */
const HOLDS: readonly (readonly [Setting, number])[] = [
  ['wide', 2600],
  ['close', 3800],
  ['tight', 5200],
];
const LINE_END = 40;

/** The widest setting at which these words stay on one sheet. */
export function settingOf(fields: Partial<Record<FieldId, string>>): Setting {
  const size = Object.values(fields)
    .map((words) => words.trim())
    .reduce((sum, words) => sum + words.length + LINE_END * words.split('\n').length, 0);
  return HOLDS.find(([, holds]) => size <= holds)?.[0] ?? 'over';
}

/** Words on a page, title and company not counted. */
export function wordsOn(fields: Partial<Record<FieldId, string>>): number {
  return Object.values(fields).reduce((sum, words) => sum + (words.match(/\S+/g)?.length ?? 0), 0);
}
