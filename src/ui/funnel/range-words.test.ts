import { expect, it } from 'vitest';
import { rangeWords } from './range-words.ts';

it.each([
  [9, 95, 'It may as well be anything from 9 to 95.'],
  [3, 3, 'You have so many decided that every share that still fits comes to the same number.'],
  [300, null, 'It may be as few as 300; there is no far end that would mean anything.'],
])('from %i to %s', (from, to, words) => expect(rangeWords(from, to)).toBe(words));
