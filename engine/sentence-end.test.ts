import { expect, it } from 'vitest';
import { parse } from './document.ts';

const sentencesOf = (text: string) => parse(text).sentences.map(({ start, end }) => text.slice(start, end));

it.each([
  [['We had plan B.', 'Then I led it.']],
  [['It was after the Series A.', 'I led the launch.']],
  [['It was version B.', 'Sales loved it.']],
  [['They need vitamin C.', 'We sold it.']],
])('a letter that ends a sentence: %j', (sentences) => {
  expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
});

it.each([
  'I asked J. Smith and J. K. Rowling about it.',
  'Anna P. Braun said yes.',
  'We use tools, e.g. Figma and i.e. Notion.',
  'A. First we did it.',
  'At 9 a.m. we met.',
])('a letter that does not: %s', (sentence) => {
  expect(sentencesOf(sentence)).toEqual([sentence]);
});
