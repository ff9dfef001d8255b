import { expect, it } from 'vitest';
import { evidenceLine, rowWords } from './words.ts';

it.each([
  [0, 0, 'unasked', 'no answer yet'],
  [1, 1, 'little', '1 answer: too little to say'],
  [2, 2, 'little', '2 answers: too little to say'],
  [4, 1, 'clear', '4 answers, all to one question'],
  [6, 2, 'not-clear', '6 answers to 2 questions'],
] as const)('%i answers to %i: %s: %s', (answers, questions, standing, words) =>
  expect(evidenceLine({ answers, questions, standing })).toBe(words),
);

it('tells a line of the map week by week, and leaves out the empty ones', () =>
  expect(
    rowWords(
      ['2 Mar', '9 Mar', '16 Mar'],
      [{ level: 'partial', answers: 3 }, undefined, { level: 'clear', answers: 1 }],
    ),
  ).toBe('week of 2 Mar: partial, 3 answers; week of 16 Mar: clear, 1 answer'));
