import { expect, it } from 'vitest';
import type { CauseKind } from '#content/rejection-names.ts';
import type { Rejection } from './list-rejections.ts';
import { nextStep } from './next-step.ts';
import { showStep } from './show-step.ts';

const TODAY = '2026-03-02';
const LONG_AGO = '2026-01-20';

const cause = (kind: CauseKind, practised = false): Rejection['causes'][number] => ({
  ...{
    id: `${kind}-cause`,
    applicationId: 'a',
    company: 'Tidewater',
    kind,
    about: 'answers',
    words: 'Words',
  },
  ...{ who: '', round: '', heardOn: null, testQuestion: 'q', createdAt: new Date(0) },
  criteria: [
    {
      ...{ criterion: 'focus', level: null },
      practised: practised ? { attemptId: 'x', at: new Date(1), level: 'clear' } : null,
    },
  ],
  test: { id: 'q', text: 'What would you leave out?' },
});
const rejection = (changes: Partial<Rejection> = {}): Rejection => ({
  ...{ id: 'a', company: 'Tidewater', title: '', on: LONG_AGO, remindOn: null, requested: 'no', causes: [] },
  ...changes,
});

it.each<[string, Rejection[], string | undefined]>([
  ['of nothing, nothing', [], undefined],
  ['on its day, to be in touch', [rejection({ remindOn: TODAY, requested: 'sent' })], 'touch'],
  [
    'not for what was still to be done before the end',
    [rejection({ remindOn: '2025-12-01', causes: [cause('said', true)] })],
    undefined,
  ],
  ['not before its day', [rejection({ remindOn: '2026-03-03', causes: [cause('said', true)] })], undefined],
  ['while they remember, to ask', [rejection({ on: TODAY, causes: [cause('said')] })], 'ask'],
  ['also when it is only written', [rejection({ on: TODAY, requested: 'written' })], 'ask'],
  ['after that, to test what was named', [rejection({ causes: [cause('said')] })], 'test'],
  ['when it was asked, too', [rejection({ on: TODAY, requested: 'sent', causes: [cause('said')] })], 'test'],
  ['of one without a cause, to note one thing', [rejection()], 'note'],
  ['of one long over, nothing', [rejection({ on: '2025-03-02' })], undefined],
  ['of what has been practised, nothing', [rejection({ causes: [cause('said', true)] })], undefined],
])('%s', (_when, rejections, what) => expect(nextStep(rejections, TODAY)?.what).toBe(what));

it('tests what was said before what is guessed, and says which it is', () => {
  const step = nextStep([rejection({ causes: [cause('guessed'), cause('said')] })], TODAY);
  expect(step).toMatchObject({ what: 'test', causeId: 'said-cause', guessed: false });
  expect(showStep(step!)).toMatchObject({ href: '/practise/q', link: 'What would you leave out?' });
  const guess = nextStep([rejection({ causes: [{ ...cause('guessed'), test: null }] })], TODAY);
  expect(showStep(guess!)).toMatchObject({
    href: '/learn/focus',
    says: expect.stringContaining('You guess'),
  });
});
