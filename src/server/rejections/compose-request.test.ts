import { describe, expect, it } from 'vitest';
import { REQUEST_VERSIONS } from '#content/rejection-names.ts';
import { checkTone } from './check-tone.ts';
import { composeRequest, mailtoOf } from './compose-request.ts';
import { USUAL_FUTURE, type FeedbackRequest } from './feedback-request.ts';

const ROLE = { company: 'Tidewater', title: 'Senior Product Marketing Manager' };
const REQUEST: FeedbackRequest = {
  version: 'direct',
  name: 'Ana',
  address: 'ana@example.org',
  round: 'case',
  wants: 'Where did my recommendation lose you?',
  future: USUAL_FUTURE,
  signed: 'Bea',
  body: '',
  sentOn: null,
};

describe.each(REQUEST_VERSIONS)('%s', (version) => {
  const { text } = composeRequest(ROLE, { ...REQUEST, version });

  it('asks for the unfiltered version in writing, with their own question, and names the future', () => {
    for (const words of [
      'Hello Ana,',
      'unfiltered',
      'in writing',
      'the case round',
      REQUEST.wants,
      USUAL_FUTURE,
      'Bea',
    ])
      expect(text).toContain(words);
  });

  it('passes its own check of the tone', () => expect(checkTone(text)).toEqual([]));
});

it('the second version asks for no feedback, and lets them off', () => {
  const { text, subject } = composeRequest(ROLE, { ...REQUEST, version: 'no-feedback' });
  expect(text).toContain('I am not asking for yours');
  expect(text).toContain('no answer is needed');
  expect(subject).toBe('One question: Senior Product Marketing Manager, Tidewater');
});

it('leaves out what was left open', () => {
  const open = { ...REQUEST, name: '', round: '', signed: '' } as const;
  const { text } = composeRequest({ ...ROLE, title: '' }, open);
  expect(text).toMatch(/^Hello,\n\n/);
  expect(text).toContain('about the role at Tidewater.');
  expect(text).not.toMatch(/ round|Best wishes,/);
});

it('one’s own text goes before it', () =>
  expect(composeRequest(ROLE, { ...REQUEST, body: 'My own words.' }).text).toBe('My own words.'));

it('as a mailto: keeps every character', () => {
  const letter = { to: 'a+b&c@example.org', subject: 'A & B?', text: 'One 50%\n\n“Two” #3' };
  const url = new URL(mailtoOf(letter));
  expect(decodeURIComponent(url.pathname)).toBe(letter.to);
  expect(url.searchParams.get('subject')).toBe(letter.subject);
  expect(url.searchParams.get('body')).toBe('One 50%\r\n\r\n“Two” #3');
});
