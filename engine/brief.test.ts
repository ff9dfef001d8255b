import { expect, it } from 'vitest';
import { brief } from './brief.ts';

it.each([
  ['Six of them told me', 60, 'Six of them told me'],
  ['Six of them told me that they note everything on paper', 30, 'Six of them told me that they …'],
  ['on paper,\n\nand   type it up', 10, 'on paper …'],
  ['Donaudampfschifffahrtsgesellschaft', 10, 'Donaudampf …'],
])('%j in %i characters', (quote, limit, expected) => {
  expect(brief(quote, limit)).toBe(expected);
});
