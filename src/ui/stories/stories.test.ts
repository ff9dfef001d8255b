import { expect, it } from 'vitest';
import { PACE as ENGINES_PACE } from '#engine/rules/concise/length.ts';
import { asText, differences, fromText, takenOver, type StoryText } from './story-text.ts';
import { lengthInWords, PACE, secondsFor, spokenRange } from './telling-time.ts';

const STORY: StoryText = {
  title: 'Offline mode',
  employer: '',
  happened: '2024',
  situation: '',
  problem: '',
  myPart: 'I rode along.',
  othersPart: '',
  evidence: '',
  result: '',
  differently: '',
  short: '',
  middle: '',
  long: '',
  criteria: ['specific', 'own-role'],
  topics: [],
};

it('reckons time as the reviewer does', () => expect(PACE).toBe(ENGINES_PACE));

it.each([
  ['', 'Not written yet'],
  [' \n ', 'Not written yet'],
  ['One', '1 word, about 0 s'],
  ['word '.repeat(70), '70 words, about 30 s'],
])('“%s” is %s', (text, words) => expect(lengthInWords(text)).toBe(words));

it('says how long several take', () => {
  expect(spokenRange([280, 140, 210])).toEqual({ least: 60, middle: 90, most: 120 });
  expect(spokenRange([])).toEqual({ least: 0, middle: 0, most: 0 });
});

it('takes twice as long for twice the words', () => expect([140, 280].map(secondsFor)).toEqual([60, 120]));

it('the same story is the same text, however its criteria were chosen', () => {
  const text = asText({ ...STORY, criteria: ['own-role', 'specific'] });
  expect(text).toBe(asText(STORY));
  expect(fromText(text)).toEqual(STORY);
});

it.each(['', 'null', '{}', '[]', '{"title":"x"}', 'no json', JSON.stringify({ ...STORY, long: 3 })])(
  '%s is no story',
  (text) => expect(fromText(text)).toBeUndefined(),
);

it('names the fields in which two savings differ', () =>
  expect(differences(STORY, { ...STORY, result: '44%', title: 'Offline' })).toEqual(['title', 'result']));

it('takes over what only the other window changed, and leaves what both did', () => {
  const mine = { ...STORY, result: 'Mine', myPart: 'I rode along twice.' };
  const other: StoryText = { ...STORY, result: 'Theirs', employer: 'Tidewater', criteria: ['concise'] };
  expect(takenOver(mine, STORY, other)).toEqual({ employer: 'Tidewater', criteria: ['concise'] });
});
