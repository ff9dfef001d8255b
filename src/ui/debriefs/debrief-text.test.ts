import { describe, expect, it } from 'vitest';
import type { DebriefWords } from '#server/debriefs/debrief.ts';
import { asText, blankRow, fromText, merged, newId } from './debrief-text.ts';

const row = (id: string, asked: string) => ({ ...blankRow(id), asked });
const BEGUN: DebriefWords = {
  overall: '',
  observations: 'Seen',
  guesses: '',
  oneThing: '',
  questions: [row('a', 'One')],
};

it('the same debrief is the same text, and empty rows are none', () => {
  const text = asText({ ...BEGUN, questions: [row('a', 'One'), blankRow('b')] });
  expect(text).toBe(asText(BEGUN));
  expect(fromText(text)).toEqual(BEGUN);
});

it.each(['', 'null', '{}', '[]', 'no json', '{"overall":""}', JSON.stringify({ ...BEGUN, questions: [{}] })])(
  '%s is no debrief',
  (text) => expect(fromText(text)).toBeUndefined(),
);

describe('two windows', () => {
  it('take from each other what only one of them changed', () => {
    const { words, other } = merged({ ...BEGUN, oneThing: 'Mine' }, BEGUN, { ...BEGUN, overall: 'well' });
    expect([words.oneThing, words.overall, other]).toEqual(['Mine', 'well', []]);
  });

  it('offer what both changed, and keep what is on the screen', () => {
    const theirs = { ...BEGUN, observations: 'Theirs' };
    const { words, other } = merged({ ...BEGUN, observations: 'Mine' }, BEGUN, theirs);
    expect([words.observations, other]).toEqual(['Mine', [{ field: 'observations', text: 'Theirs' }]]);
  });

  it('keep the rows of both, with mine where both changed one', () => {
    const mine = { ...BEGUN, questions: [row('a', 'One, mine'), row('b', 'Two')] };
    const theirs = { ...BEGUN, questions: [row('a', 'One, theirs'), row('c', 'Three')] };
    expect(merged(mine, BEGUN, theirs).words.questions.map(({ asked }) => asked)).toEqual([
      'One, mine',
      'Two',
      'Three',
    ]);
  });

  it('let a row go that the other deleted, unless it was changed here', () => {
    const gone = { ...BEGUN, questions: [] };
    expect(merged(BEGUN, BEGUN, gone).words.questions).toEqual([]);
    const changed = { ...BEGUN, questions: [row('a', 'Changed')] };
    expect(merged(changed, BEGUN, gone).words.questions).toHaveLength(1);
    // What was deleted here does not come back.
    expect(merged(gone, BEGUN, BEGUN).words.questions).toEqual([]);
  });
});

it('new rows have names that the server takes', () =>
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
