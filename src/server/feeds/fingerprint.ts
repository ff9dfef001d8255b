import { createHash } from 'node:crypto';

/** Words in a row that are compared; how alike two texts must be to be the same role. */
const ROW = 4;
const SAME = 0.8;

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\((?=[^)]*\b[mwfdhx]\b)[^)]*\)|[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What two postings of one role have in common: company, title and text. Small changes of case and marks do not count. */
export const fingerprint = (role: { company: string; title: string; text: string }): string =>
  createHash('sha256')
    .update([role.company, role.title, role.text].map(plain).join('\n'))
    .digest('hex')
    .slice(0, 32);

/** A title as it is compared. */
export const sameTitle = (one: string, other: string): boolean => plain(one) === plain(other);

/** Whether two texts are nearly the same: most of their runs of four words are in both. */
export function nearlySame(one: string, other: string): boolean {
  const [a, b] = [rows(one), rows(other)];
  if (a.size === 0 || b.size === 0) return a.size === b.size;
  let both = 0;
  for (const row of a) if (b.has(row)) both++;
  return both / (a.size + b.size - both) >= SAME;
}

function rows(text: string): Set<string> {
  const words = plain(text).split(' ').filter(Boolean);
  return new Set(words.map((_, at) => words.slice(at, at + ROW).join(' ')));
}
