import { describe, expect, it } from 'vitest';
import type { NotePart, NoteWords } from './note.ts';
import { asCompared, missingPoints, NOTE_RULES, ownWords, type Around } from './note-rules.ts';

const READY: NoteWords = {
  sender: '',
  recipient: '',
  subject: 'Our conversation on Tuesday',
  opening: 'Hello Ana,',
  topic: 'I keep coming back to how you price the reseller edition without a list price.',
  said: 'You wondered whether inspectors would ever pay for offline mode.',
  addition: 'I looked again: nine of the eleven deals closed before June, so it was the page.',
  closing: 'Kind regards,\nBen Okafor',
};
const AROUND: Around = {
  given: 'Acme Ana Ruiz Senior Product Marketing Manager',
  debrief: ['Asked twice how I know it was the page.'],
  elsewhere: new Map([
    [asCompared('You asked me how I would measure a launch in the first quarter.')!, 'Other'],
  ]),
};
const withPart = (part: NotePart, text: string): NoteWords => ({ ...READY, [part]: text });

it('is ready when all three points are there', () => expect(missingPoints(READY, AROUND)).toEqual([]));

describe.each(NOTE_RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, { part, good, bad, lacks }) => {
  it.each(good)('lets through: %s', (text) => expect(lacks(withPart(part, text), AROUND)).toBe(false));
  it.each(bad)('stops: %s', (text) => {
    const same = text.startsWith('You asked how I know') ? { said: text, addition: text } : {};
    expect(lacks({ ...withPart(part, text), ...same }, AROUND)).toBe(true);
  });
});

it.each([
  'Thank you so much for taking the time to speak with me today. I really enjoyed learning more about the role and the team at Acme.',
  'It was a pleasure meeting you. I am very excited about the opportunity, and I am confident that my skills and experience would be a great fit.',
  'I look forward to hearing from you about the next steps. Please do not hesitate to reach out if you need any additional information.',
  'Ana Ruiz, it was wonderful to talk about Acme and its senior product marketing manager role.',
])('a note that anybody could send to anybody has nothing in it: %s', (text) => {
  const missing = missingPoints({ ...READY, topic: text, said: `${text} `, addition: `${text}  ` }, AROUND);
  expect(missing.map(({ part }) => part)).toEqual(['topic', 'said', 'addition']);
});

it('says one thing at a time for each part, with an example of each', () => {
  const missing = missingPoints(
    { ...READY, topic: '', said: '', addition: '', closing: 'Kind regards,' },
    AROUND,
  );
  expect(missing.map(({ id }) => id)).toEqual(['named-topic', 'thing-said', 'your-addition', 'signed']);
  for (const { says, good, bad } of missing)
    expect([says, good, bad].every((text) => text !== '')).toBe(true);
});

it('own words are those that are neither stock nor given', () => {
  expect(ownWords('It was great to talk about the reseller edition at Acme.', AROUND)).toEqual([
    'reseller',
    'edition',
  ]);
  expect(ownWords('I look forward to pricing the reseller edition.', AROUND)).toEqual([]);
});
