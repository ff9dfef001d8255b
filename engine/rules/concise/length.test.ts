import { expect, it } from 'vitest';
import { SILENT } from '../../model/model.ts';
import { createReviewer } from '../../review.ts';
import { timeInWords } from './length.ts';

const review = createReviewer(SILENT);
const TEXT =
  'In May I moved the bag fee to the seat page because families asked for it there. Support heard fewer complaints.';
const timed = (text: string, seconds: number, dismissed?: ReadonlySet<string>) =>
  review(text, { kind: 'behavioural', timing: { seconds }, ...(dismissed && { dismissed }) });
const timesOf = (...given: Parameters<typeof timed>) =>
  timed(...given).findings.filter(({ rule }) => rule === 'concise/time');
const becauseOf = (text: string, seconds: number) =>
  timed(text, seconds).criteria.find(({ criterion }) => criterion === 'concise')!.because;

it.each([
  [95.4, true, '95 seconds'],
  [127, true, '2 min 7 s'],
  [127, false, 'about 2 minutes'],
  [101, false, 'about 100 seconds'],
  [140, false, 'about 2.5 minutes'],
])('%s seconds, measured: %s: %s', (seconds, measured, words) => {
  expect(timeInWords({ seconds, measured })).toBe(words);
});

it('“not so” of one long answer does not hide that the next one is long', () => {
  const dismissed = new Set(timesOf(`${TEXT} It was a warm spring.`, 150).map(({ key }) => key));
  expect(dismissed.size).toBe(1);
  expect(timesOf(`${TEXT} It was a warm spring.`, 150, dismissed)).toEqual([]);
  expect(timesOf(`${TEXT} It was a cold winter.`, 150, dismissed)).toHaveLength(1);
});

it('a missing level says which it is: too long, or too short', () => {
  expect(becauseOf(`${TEXT} It was a warm spring.`, 400)).toBe('This runs far beyond the time.');
  expect(becauseOf('In May I moved the bag fee to the seat page because families asked.', 10)).toBe(
    'This is too short to hold an answer.',
  );
});
