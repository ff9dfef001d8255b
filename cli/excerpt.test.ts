import { expect, it } from 'vitest';
import { columns, printable } from './columns.ts';
import { excerpt } from './excerpt.ts';

const plain = (_: string, text: string) => text;

function shown(answer: string, quote: string, width = 88, tone: 'evidence' | 'gap' = 'evidence'): string[] {
  const start = answer.indexOf(quote);
  return excerpt(answer, { start, end: start + quote.length, quote, tone }, plain, width).split('\n');
}

it('the mark stands under the quoted words', () => {
  expect(shown('We cut it from nine to four.', 'from nine')).toEqual([
    '  │ We cut it from nine to four.',
    '  │           ─────────',
  ]);
  expect(shown('We cut it.', 'it', 88, 'gap')[1]).toBe('  │        ┄┄');
});

it('context is cut between words, and said to be cut', () => {
  const words = 'alpha bravo charlie delta echo foxtrot golf hotel';
  expect(shown(`${words} HERE ${words}`, 'HERE')).toEqual([
    '  │ …charlie delta echo foxtrot golf hotel HERE alpha bravo charlie delta echo foxtrot…',
    '  │                                        ────',
  ]);
});

it('something absent is pointed at where it would go', () => {
  const answer = 'We grew.  ';
  const at = { start: 8, end: 8, quote: '', tone: 'gap' } as const;
  expect(excerpt(answer, at, plain, 88)).toBe('  │ We grew.\n  │         ^');
});

it.each([
  ['wide characters before', '製品 for us', 'for', '  │      ───'],
  ['wide characters quoted', 'the 製品', '製品', '  │     ────'],
  ['an emoji', '🎉 we won', 'won', '  │       ───'],
  ['a family of people, one emoji', '👩‍👩‍👧 we won', 'won', '  │       ───'],
  ['combining marks', 'Ame\u0301lie won', 'won', '  │        ───'],
  ['zero-width characters, left out', 'w\u200Be\uFEFF won', 'won', '  │    ───'],
  ['white space of any kind, one space', 'we\n\n\t won', 'won', '  │    ───'],
])('columns are counted as a terminal shows them: %s', (_name, answer, quote, mark) => {
  expect(shown(answer, quote)[1]).toBe(mark);
});

it('a long quote is broken at words, every line of it marked and none wider than asked', () => {
  const quote = Array.from({ length: 30 }, (_, i) => `word${i}`).join(' ');
  const lines = shown(`So ${quote} then.`, quote, 60);
  expect(lines.length).toBeGreaterThan(6);
  for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(60);
  expect(lines[1]).toBe(`  │    ${'─'.repeat(lines[0]!.length - 7)}`);
});

it('a very long quote shows its beginning and its end', () => {
  const quote = Array.from({ length: 900 }, (_, i) => `word${i}`).join(' ');
  const lines = shown(quote, quote);
  expect(lines).toHaveLength(13);
  expect([lines[0], lines[6], lines[11]]).toEqual([
    expect.stringContaining('word0'),
    '  │ …',
    expect.stringContaining('word899'),
  ]);
});

it('a word without an end is broken where the line ends', () => {
  const lines = shown('x'.repeat(200), 'x'.repeat(200), 60);
  for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(60);
});

it('an answer cannot steer the terminal', () => {
  const hostile = 'a\u001b[31mb\u0007c\u202Ed\u009Be\uD800';
  expect(printable(hostile)).toBe('a\uFFFD[31mb\uFFFDcd\uFFFDe\uFFFD');
  expect(shown(`${hostile} we won`, 'won').join('')).not.toMatch(/[\p{Control}\u202E]/u);
});
