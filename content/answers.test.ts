import { describe, expect, it } from 'vitest';
import { KINDS } from '#engine/rubric.ts';
import { parseAnswers, readModelAnswers, refuseDoubles, type ModelAnswer } from './answers.ts';
import { TOPICS } from './names.ts';
import { readQuestions } from './questions.ts';

const pairs = readModelAnswers();
const countBy = <T>(of: (pair: ModelAnswer) => T): Map<T, number> => {
  const counts = new Map<T, number>();
  for (const pair of pairs) counts.set(of(pair), (counts.get(of(pair)) ?? 0) + 1);
  return counts;
};
const words = (text: string) => text.split(/\s+/).length;

it('there are at least 150 pairs, no person twice', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(150);
  expect(countBy(({ voice }) => voice).size).toBe(pairs.length);
});

it('every topic has five or more, every kind four or more, none has a third', () => {
  const [topics, kinds] = [
    countBy(({ question }) => question.topic),
    countBy(({ question }) => question.kind),
  ];
  expect(TOPICS.filter((topic) => (topics.get(topic) ?? 0) < 5)).toEqual([]);
  expect(KINDS.filter((kind) => (kinds.get(kind) ?? 0) < 4)).toEqual([]);
  expect(Math.max(...kinds.values(), ...topics.values())).toBeLessThan(pairs.length / 3);
});

it('they are as long as an answer is spoken', () => {
  const off = pairs.filter(({ weak, strong }) => {
    const [less, more] = [words(weak), words(strong)];
    return less < 50 || less > 165 || more < 100 || more > 225;
  });
  expect(off.map(({ id }) => id)).toEqual([]);
});

it('the quotes are the words of the strong answer', () => {
  for (const { strong, changed } of pairs)
    for (const { start, end, quote } of changed) expect(strong.slice(start, end)).toBe(quote);
});

describe('where the field disagrees', () => {
  const taking = pairs.flatMap(({ disagrees }) => disagrees ?? []);

  it('a fifth of the pairs or more take a side', () =>
    expect(taking.length).toBeGreaterThanOrEqual(pairs.length / 5));

  it('each question has two sides, and both are taken', () => {
    for (const on of new Set(taking.map((one) => one.on)))
      expect(new Set(taking.filter((one) => one.on === on).map(({ side }) => side)).size, on).toBe(2);
  });

  it('the five old quarrels are among them', () => {
    const on = new Set(taking.map((one) => one.on));
    for (const quarrel of [
      'hard or soft skills first',
      'category creation or competitive positioning',
      '“I” or “we”',
      'sales-led or product-led',
      'with data or with narrative',
    ])
      expect(on).toContain(quarrel);
  });
});

describe('no answer is another one with words changed', () => {
  /** Share of the shorter text's runs of two words that another text has too; the closest of ours share a fifth. */
  const ALIKE = 0.3;
  const runsOf = (text: string) => {
    const plain = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(plain.slice(1).map((word, at) => `${plain[at]} ${word}`));
  };
  const texts = pairs.flatMap(({ id, weak, strong }) => [
    { of: `${id}, weak`, text: weak, runs: runsOf(weak) },
    { of: `${id}, strong`, text: strong, runs: runsOf(strong) },
  ]);

  it('in any of the texts', () => {
    const copies = texts.flatMap((one, at) =>
      texts
        .slice(0, at)
        .filter(({ runs }) => {
          const common = [...one.runs].filter((run) => runs.has(run)).length;
          return common / Math.min(one.runs.size, runs.size) > ALIKE;
        })
        .map((other) => `${other.of} | ${one.of}`),
    );
    expect(copies).toEqual([]);
  });

  it('nor is a note said twice', () => {
    const notes = pairs.flatMap(({ changed }) => changed.map(({ note }) => note));
    expect(new Set(notes).size).toBe(notes.length);
  });
});

describe('a pair is refused', () => {
  const questions = readQuestions().filter(({ topic }) => topic === 'competitive');
  const bank = new Map(questions.map((question) => [question.id, question]));
  const question = questions.find(({ kind }) => kind === 'opinion')!;
  const change = (quote: string, criterion = 'point-of-view') => ({
    quote,
    criterion,
    note: 'Takes a side and says why.',
  });
  const good = {
    question: question.id,
    id: 'name-them-lamps',
    voice: 'Product marketer, lamps, Fez',
    context: 'Right where buyers compare anyway.',
    weak: 'It depends on the company. '.repeat(10),
    strong: `Name them. My mother said "we know them all" and laughed. ${'So do buyers. '.repeat(40)}`,
    changed: [change('Name them.'), change('said "we know')],
  };
  const refused = (changes: object) => () =>
    parseAnswers('competitive', JSON.stringify([{ ...good, ...changes }]), bank);

  it('or read, when all is well, with quotes that are slices of the text as it is shown', () => {
    const [pair] = refused({})();
    expect(pair?.changed.map(({ quote }) => quote)).toEqual(['Name them.', 'said “we know']);
    expect(pair?.strong).toContain('said “we know');
  });
  it.each([
    [
      'a question its topic has not',
      { question: 'strategy-first-mover' },
      'no question strategy-first-mover',
    ],
    [
      'words that are not in the text',
      { changed: [change('Nobody said this'), change('Name them.')] },
      'not in',
    ],
    ['words that overlap', { changed: [change('Name them. My'), change('them. My mother')] }, 'overlaps'],
    [
      'a criterion there is not',
      { changed: [change('Name them.', 'charm'), change('So do buyers.')] },
      'criterion',
    ],
    [
      'a criterion its question does not call for',
      { changed: [change('Name them.', 'channel-fit'), change('So do buyers.')] },
      'does not call for channel-fit',
    ],
    ['a disagreement without a side', { disagrees: 'name them or not' }, 'go together'],
    [
      'a reviewer who is wrong about something else',
      { reviewer: [{ criterion: 'concise', note: 'It reads this as too long.' }] },
      'not what changed',
    ],
    ['a part nobody reads', { moral: 'Be good.' }, 'moral'],
  ])('with %s', (_what, changes, said) => {
    expect(refused(changes)).toThrow(said);
    expect(refused(changes)).toThrow('content/answers/competitive.yaml');
  });
  it('with the id of another', () =>
    expect(() => refuseDoubles([...refused({})(), ...refused({})()])).toThrow(
      'name-them-lamps: the id is taken',
    ));
});
