import { describe, expect, it } from 'vitest';
import { checkTone } from './check-tone.ts';
import { TONE_RULES } from './tone-rules.ts';

describe.each(TONE_RULES)('$id', ({ id, bad, good }) => {
  it.each(bad)('notices: %s', (text) => expect(checkTone(text).map(({ rule }) => rule)).toContain(id));
  it.each(good)('leaves alone: %s', (text) => expect(checkTone(text)).toEqual([]));
});

it('quotes the exact words, in the order of the text', () => {
  const text = 'Sorry to bother you. Could I have another chance? The panel was unfair.';
  const notes = checkTone(text);
  expect(notes.map(({ quote }) => quote)).toEqual(['Sorry to bother', 'another chance', 'unfair']);
  for (const { start, end, quote } of notes) expect(text.slice(start, end)).toBe(quote);
});

it('reads a long text of one letter at once', () => {
  const began = performance.now();
  checkTone('please, '.repeat(20_000));
  expect(performance.now() - began).toBeLessThan(500);
});
