import { expect, it } from 'vitest';
import { singleWords } from './single-words.ts';

it.each([
  ['positioning that raised win rate', ['positioning', 'raised', 'win', 'rate']],
  ['a launch that failed', ['launch', 'failed']],
  ['Pricing pricing PRICING', []],
  ['tell me about yourself', []],
  ['', []],
])('of “%s” each of %j can be looked for alone', (q, words) => expect(singleWords(q)).toEqual(words));

it('of a long search a few are offered', () =>
  expect(singleWords('ab1 ab2 ab3 ab4 ab5 ab6 ab7 ab8 ab9 ab0')).toHaveLength(8));
