import { describe, expect, it } from 'vitest';
import { pack, unpack } from './packed.ts';
import type { PhraseTable } from './phrases.ts';
import { TABLES } from './tables.ts';

/** The words of a part in one order, so that two ways to write it are one. */
const sorted = (table: PhraseTable) =>
  Object.fromEntries(
    Object.entries(table).map(([tag, list]) => [
      tag,
      list.map((phrase) => phrase.split(' ').map((part) => part.replace(/[^?]+|^\?$/, inOrder))),
    ]),
  );
const inOrder = (words: string) => words.split('|').sort().join('|');

describe('packed tables', () => {
  it('come out as they went in', () => {
    expect(sorted(unpack(pack(TABLES)))).toEqual(sorted(TABLES));
  });

  it.each<PhraseTable>([
    { one: ['a'] },
    { 'a:b': ['why? not', '? * #'], c: ["i|we can't", "a-b/c|r&d won't?"] },
    { x: ['abc|abd|abe|ab|b|abcdefghijklmnopqrstuvwxyzabcdefgh|abcdefghijklmnopqrstuvwxyzabcdefgi'] },
  ])('keep every sign: %j', (table) => {
    expect(sorted(unpack(pack(table)))).toEqual(sorted(table));
  });

  it('say when there are too many words', () => {
    const words = Array.from({ length: 9000 }, (_, i) => `w${i}`);
    expect(() => pack({ many: [words.join('|')] })).toThrow('9000 words');
  });
});
