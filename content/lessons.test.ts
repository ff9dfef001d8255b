import { describe, expect, it } from 'vitest';
import { CRITERIA } from '#engine/rubric.ts';
import { readingEase, syllablesIn } from '../tests/harness/reading-ease.ts';
import { parseLesson, piecesOf, readLessons } from './lessons.ts';

/** Easier than plain English (60 to 70), and much easier than what firms write of themselves. */
const PLAIN = 70;

const lessons = [...readLessons().values()];

it('there is a lesson for every criterion, with a title of its own', () => {
  expect(lessons.map(({ id }) => id)).toEqual(CRITERIA);
  expect(new Set(lessons.map(({ title }) => title)).size).toBe(lessons.length);
});

it('none repeats an example or an exercise of another', () => {
  const texts = lessons.flatMap(({ examples, find, mend }) => [
    ...examples.map(({ text }) => text),
    find.text,
    mend.text,
  ]);
  expect(new Set(texts).size).toBe(texts.length);
});

it.each(lessons)(
  '$id takes five minutes and shows weak and strong',
  ({ tells, trap, fix, examples, find, mend }) => {
    const words = [tells, trap, fix, find.text, mend.text, ...examples.map(({ text }) => text)]
      .join(' ')
      .split(/\s+/).length;
    expect(words).toBeLessThan(900);
    expect(examples.some(({ level }) => level === 'clear')).toBe(true);
    expect(examples.some(({ level }) => level === 'missing')).toBe(true);
  },
);

it.each([
  ['asked', 1],
  ['makes', 1],
  ['table', 2],
  ['wanted', 2],
  ['customers', 3],
  ['positioning', 4],
])('“%s” has %i syllables', (word, many) => expect(syllablesIn(word)).toBe(many));

it('the ease of a text is as its inventor reckons it', () => {
  expect(readingEase('The cat sat on the mat.')).toBeCloseTo(116.1, 0);
  expect(readingEase('Organisational prioritisation necessitates comprehensive consideration.')).toBeLessThan(
    0,
  );
});

it.each(lessons)('$id is written in plain English', ({ tells, trap, fix }) => {
  expect(readingEase([tells, trap, fix].join(' '))).toBeGreaterThan(PLAIN);
});

it.each(lessons)('$id can be clicked together again', ({ find }) => {
  const pieces = piecesOf(find);
  expect(pieces.map(({ text }) => text).join('')).toBe(find.text);
  expect(pieces.filter(({ is }) => is === 'earns')).toHaveLength(find.words.length);
  expect(pieces.filter(({ is }) => is === 'neither').length).toBeGreaterThan(1);
});

describe('a lesson is refused', () => {
  const good = {
    title: 'Say who you would leave out',
    tells: 'Choosing is half of the work. '.repeat(5),
    trap: 'Three segments are all called first. '.repeat(5),
    fix: 'Name the one you would keep. Then name the next one. '.repeat(3),
    examples: ['missing', 'partial', 'clear', 'clear'].map((level, i) => ({
      level,
      text: `An answer of some length, number ${i}.`,
      why: 'It says so outright.',
    })),
    find: {
      kind: 'gtm-case',
      question: 'How would you launch it?',
      text: `Florists in Antwerp first. Not chains, head office decides. Everybody needs flowers. ${'And so on. '.repeat(10)}`,
      words: ['Not chains, head office decides'],
      not: ['Everybody needs flowers'],
      why: 'One is left out, with a reason.',
    },
    mend: {
      kind: 'gtm-case',
      question: 'How would you launch it?',
      text: 'We would go to everybody at once. '.repeat(6),
      facts: ['There are two of you.', 'Chains sign once a year.', 'Forty shops asked.'],
    },
    sources: ['editors'],
  };
  const refused = (changes: object) => () => parseLesson('focus', JSON.stringify({ ...good, ...changes }));

  it('or read, when all is well', () =>
    expect(refused({})()).toMatchObject({ id: 'focus', title: good.title }));
  it.each([
    [
      'words that are not in the text',
      { find: { ...good.find, words: ['nobody said this'] } },
      'is not in the text',
    ],
    ['words that overlap', { find: { ...good.find, not: ['chains, head office decides.'] } }, 'overlaps'],
    ['a kind that does not call for it', { mend: { ...good.mend, kind: 'intro' } }, 'does not call for it'],
    ['a source nobody knows', { sources: ['a-blog'] }, 'sources'],
    ['a part nobody reads', { moral: 'Be good.' }, 'moral'],
  ])('with %s', (_what, changes, said) => expect(refused(changes)).toThrow(said));
});
