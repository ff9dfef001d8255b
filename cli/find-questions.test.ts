import { expect, it } from 'vitest';
import { readQuestions } from '#content';
import { findQuestions } from './find-questions.ts';

const bank = readQuestions();
const ids = (words: string) => findQuestions(bank, words).map(({ id }) => id);
const first = (words: string) => findQuestions(bank, words)[0]!;
const said = (words: string) =>
  `${first(words).text} ${first(words).asks} ${first(words).topic}`.toLowerCase();

it.each([
  ['compettitor', 'competitor'],
  ['pricng', 'pricing'],
  ['segmentaton', 'segmentation'],
  ['enablment', 'enablement'],
  ['metrcs', 'metric'],
  ['roadmpa', 'roadmap'],
])('a mistyped word finds what was meant: %s', (typed, meant) => {
  expect(said(typed)).toContain(meant);
});

it('questions with all of the words come before those with some', () => {
  expect(said('pricing page')).toMatch(/pricing[^]*page|page[^]*pricing/);
  expect(ids('pricing page').length).toBeGreaterThan(findQuestions(bank, 'page').length);
});

it('a word that the bank has is not taken for another one', () => {
  for (const { text, asks, topic, kind } of findQuestions(bank, 'churn'))
    expect(`${text} ${asks} ${topic} ${kind}`.toLowerCase()).toContain('churn');
});

it('words that say nothing are left out', () => {
  expect(ids('the what is your')).toEqual([]);
  expect(ids('what is your weakness')).toEqual(ids('weakness'));
});

it('words that the bank avoids find what it says for them', () => {
  expect(ids('stakeholder').length).toBeGreaterThan(0);
});

it.each(['', '   ', '?!', 'constructor', 'hasOwnProperty', 'zzzzqqqqxxxx'])(
  'nothing is found for "%s"',
  (words) => {
    expect(ids(words)).toEqual([]);
  },
);
