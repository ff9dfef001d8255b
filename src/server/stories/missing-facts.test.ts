import { describe, expect, it } from 'vitest';
import { missingFacts, type Fact } from './missing-facts.ts';

const WHOLE = {
  employer: 'Tidewater',
  happened: '2024',
  situation: 'Eleven deals had stood still since the winter.',
  problem: '“I write it on paper and type it up in the car.”',
  myPart: 'I rode along with eight inspectors and rewrote the page.',
  othersPart: 'Our head of sales moved the date.',
  evidence: 'Eight inspectors, on the quay.',
  result: 'The win rate went from 31% to 44% in two quarters.',
  differently: 'I would train the resellers first.',
};
const asked = (changes: Partial<Record<Fact['field'], string>>) =>
  missingFacts({ ...WHOLE, ...changes }).map(({ field, ask }) => [field, ask]);

it('has nothing to ask of a story that has it all', () => expect(asked({})).toEqual([]));

it('asks for everything of an empty story, in the order of the telling', () => {
  const empty = Object.fromEntries(Object.keys(WHOLE).map((field) => [field, ' \n '])) as typeof WHOLE;
  const facts = missingFacts(empty);
  expect(facts.map(({ field }) => field)).toEqual(Object.keys(WHOLE));
  expect(facts.every(({ ask }) => ask.includes('?'))).toBe(true);
});

describe.each<[Fact['field'], [string, string | undefined][]]>([
  [
    'problem',
    [
      ['Paper was too slow.', 'quotation marks'],
      ['They said: "paper is too slow".', undefined],
      ['‘Paper is too slow,’ said one.', undefined],
      ['It’s the inspectors’ problem.', 'quotation marks'],
    ],
  ],
  [
    'myPart',
    [
      ['We launched it and our team wrote the page.', 'Which part of it was yours'],
      ['We launched it; I wrote the page.', undefined],
      ['Led the launch.', undefined],
    ],
  ],
  [
    'evidence',
    [
      ['I spoke to inspectors.', 'How many'],
      ['I spoke to eight inspectors.', undefined],
      ['22 calls.', undefined],
      ['In 2024 I spoke to inspectors.', 'How many'],
    ],
  ],
  [
    'result',
    [
      ['It was a success.', 'Which figure moved'],
      ['It was a success in 2024.', 'Which figure moved'],
      ['The win rate rose to 44%.', '“44%”: what was it before'],
      ['The win rate against paper rose to 44% in a year.', '“44%”: what was it before'],
      ['We won 9 deals, and 44% of all.', '“44%”: what was it before'],
      ['The win rate rose from 31% to 44%.', '“44%”: over how long'],
      ['From £1.2m to £2m in a year.', undefined],
      ['Churn stayed at 3% for two quarters.', undefined],
      ['Nine of the deals closed.', undefined],
    ],
  ],
])('%s', (field, cases) => {
  it.each(cases)('“%s” → %s', (text, words) => {
    const facts = asked({ [field]: text });
    if (words === undefined) expect(facts).toEqual([]);
    else expect(facts).toEqual([[field, expect.stringContaining(words)]]);
  });
});

it('asks whether a figure among the steps is the result, and never says that it is', () => {
  expect(asked({ result: '', myPart: 'Led the launch in 14 harbours; win rate up by 13 points.' })).toEqual([
    ['result', expect.stringMatching(/^“13 points” stands under what you did\. Is it the result\?/)],
  ]);
});
