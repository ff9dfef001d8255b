import { describe, expect, it } from 'vitest';
import { REQUEST_VERSIONS } from '#content/rejection-names.ts';
import { checkTone } from './check-tone.ts';
import { composeRequest } from './compose-request.ts';
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
  const { body: text } = composeRequest(ROLE, { ...REQUEST, version });

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
  const { body: text, subject, to } = composeRequest(ROLE, { ...REQUEST, version: 'no-feedback' });
  expect(text).toContain('I am not asking for yours');
  expect(text).toContain('no answer is needed');
  expect(to).toEqual([{ name: 'Ana', address: 'ana@example.org' }]);
  expect(subject).toBe('One question: Senior Product Marketing Manager, Tidewater');
});

it('leaves out what was left open', () => {
  const open = { ...REQUEST, name: '', address: '', round: '', signed: '' } as const;
  const { body: text, to } = composeRequest({ ...ROLE, title: '' }, open);
  expect(to).toEqual([]);
  expect(text).toMatch(/^Hello,\n\n/);
  expect(text).toContain('about the role at Tidewater.');
  expect(text).not.toMatch(/ round|Best wishes,/);
});

it('one’s own text goes before it', () =>
  expect(composeRequest(ROLE, { ...REQUEST, body: 'My own words.' }).body).toBe('My own words.'));
