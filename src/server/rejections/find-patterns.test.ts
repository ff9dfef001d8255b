import { expect, it } from 'vitest';
import type { CauseAbout, CauseKind } from '#content/rejection-names.ts';
import type { CriterionId } from '#engine';
import { ENOUGH_ALIKE, ENOUGH_REJECTIONS, findPatterns } from './find-patterns.ts';

const cause = (
  application: number,
  kind: CauseKind,
  criterion?: CriterionId,
  about: CauseAbout = 'answers',
) => ({
  ...{ applicationId: `application-${application}`, kind, about },
  criteria: criterion ? [{ criterion }] : [],
});

const three = (kind: CauseKind) => [1, 2, 3].map((nth) => cause(nth, kind, 'focus'));

it('says that there is too little, however alike, below so many rejections', () => {
  expect(findPatterns(ENOUGH_REJECTIONS - 1, three('said'))).toEqual({
    ...{ rejections: ENOUGH_REJECTIONS - 1, enough: false },
    patterns: [],
  });
});

it('counts what so many rejections share, by who is behind it', () => {
  expect(
    findPatterns(6, [cause(1, 'said', 'focus'), cause(2, 'observed', 'focus'), cause(3, 'said', 'focus')]),
  ).toMatchObject({
    enough: true,
    patterns: [{ of: { criterion: 'focus' }, rejections: ENOUGH_ALIKE, said: 2, observed: 1 }],
  });
});

it.each<[string, ReturnType<typeof cause>[]]>([
  ['two alike', three('said').slice(1)],
  ['guesses', three('guessed')],
  ['two and a guess', [...three('said').slice(1), cause(1, 'guessed', 'focus')]],
  [
    'several of one rejection',
    [cause(1, 'said', 'focus'), cause(1, 'observed', 'focus'), cause(2, 'said', 'focus')],
  ],
  [
    'three different ones',
    [cause(1, 'said', 'focus'), cause(2, 'said', 'concise'), cause(3, 'said', 'own-role')],
  ],
  ['what is not known', [1, 2, 3].map((nth) => cause(nth, 'said', undefined, 'other'))],
])('makes no pattern of %s', (_what, causes) => expect(findPatterns(9, causes).patterns).toEqual([]));

it('a rejection counts once, by what was said before what was observed', () => {
  const [pattern] = findPatterns(5, [...three('observed'), cause(1, 'said', 'focus')]).patterns;
  expect(pattern).toMatchObject({ rejections: 3, said: 1, observed: 2 });
});

it('counts what cannot be practised as well, the most frequent first', () => {
  const theirs = [1, 2, 3, 4].map((nth) => cause(nth, 'said', undefined, 'theirs'));
  expect(findPatterns(7, [...three('said'), ...theirs]).patterns.map(({ of }) => of)).toEqual([
    { about: 'theirs' },
    { criterion: 'focus' },
  ]);
});
