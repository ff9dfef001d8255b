import { expect, it } from 'vitest';
import type { Level } from '#engine/rubric.ts';
import { besideRaters, habitLine } from './words.ts';

it.each([
  [4, 4, undefined, 'too little to say: 4 ratings'],
  [1, 0, undefined, 'too little to say: 1 rating'],
  [12, 7, 0.25, 'a little kinder than the raters: 7 of 12 the same'],
  [12, 7, -0.25, 'a little harder than the raters: 7 of 12 the same'],
  [5, 5, 0, 'about as strict as the raters: 5 of 5 the same'],
  [5, 3, 0.6, 'kinder than the raters: 3 of 5 the same'],
  [5, 1, -1.2, 'much harder than the raters: 1 of 5 the same'],
])('%i rated, %i the same, %d: %s', (rated, same, kinder, words) =>
  expect(habitLine({ rated, same, kinder })).toBe(words),
);

it.each<[Level, Level, Level, string]>([
  ['clear', 'clear', 'clear', 'The same as both raters.'],
  ['clear', 'partial', 'missing', 'Kinder than both raters.'],
  ['missing', 'partial', 'clear', 'Harder than both raters.'],
  ['partial', 'missing', 'clear', 'Between the two raters.'],
  ['clear', 'clear', 'partial', 'The same as the first rater, kinder than the other.'],
  ['missing', 'clear', 'missing', 'The same as the second rater, harder than the other.'],
])('%s beside %s and %s', (own, first, second, words) =>
  expect(besideRaters(own, first, second)).toBe(words),
);
