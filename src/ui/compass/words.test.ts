import { expect, it } from 'vitest';
import { MOST_WEIGHT } from '#content/compass.ts';
import { countsWords, WEIGHT_NAMES, weightName } from './words.ts';

it('has a word for every weight', () => {
  expect(WEIGHT_NAMES).toHaveLength(MOST_WEIGHT + 1);
  expect(weightName(2)).toBe('Much');
});

it.each([
  [0.5, '0.5 times the average'],
  [1, 'about the average'],
  [0.96, 'about the average'],
  [1.5, '1.5 times the average'],
])('%d is %s', (counts, words) => expect(countsWords(counts)).toBe(words));
