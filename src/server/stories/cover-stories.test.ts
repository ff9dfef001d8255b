import { describe, expect, it } from 'vitest';
import { parseTargets } from '#content/story-targets.ts';
import { PARTS } from '#content/story-parts.ts';
import { countTarget } from './count-target.ts';
import { coverCriterion, coverTopic, isOverused, type HeardStory } from './cover-stories.ts';
import { nearestTelling } from './take-story.ts';

const TOLD: HeardStory['told'] = [{ telling: 'short', text: 'It was in May.' }];
const story = (id: string, changes: Partial<HeardStory> = {}): HeardStory => ({
  id,
  title: `Story ${id}`,
  criteria: [],
  topics: [],
  written: [],
  told: [],
  usedFor: [],
  heard: {},
  ...changes,
});
const chosen = { criteria: ['focus' as const] };
const hears = (level: 'clear' | 'partial' | 'missing') => ({
  told: TOLD,
  heard: { focus: { level, telling: 'short' as const } },
});

describe('a criterion is', () => {
  it.each<[string, HeardStory[], string, string]>([
    ['missing without stories', [], 'missing', ''],
    ['missing when none is chosen', [story('a')], 'missing', ''],
    [
      'missing when only the reviewer hears it',
      [story('a', hears('clear')), story('b', hears('partial'))],
      'missing',
      'You chose no story for it, but the reviewer hears it in 1.',
    ],
    ['thin with one', [story('a', { ...chosen, ...hears('clear') }), story('b')], 'thin', 'One story only.'],
    ['thin with one that is not told', [story('a', chosen)], 'thin', 'One story only. It is not told yet.'],
    [
      'thin with one in which it is not heard',
      [story('a', { ...chosen, ...hears('missing') })],
      'thin',
      'One story only. The reviewer does not hear it clearly.',
    ],
    [
      'thin with two that are not told',
      [story('a', chosen), story('b', chosen)],
      'thin',
      '2 stories, of which none is told yet.',
    ],
    [
      'thin with two in which it is not heard',
      [story('a', { ...chosen, ...hears('partial') }), story('b', chosen)],
      'thin',
      '2 stories, and the reviewer hears it clearly in none.',
    ],
    [
      'covered with two, heard clearly in one',
      [story('a', { ...chosen, ...hears('clear') }), story('b', chosen)],
      'covered',
      '2 stories; the reviewer hears it clearly in 1.',
    ],
  ])('%s', (_what, stories, state, because) =>
    expect(coverCriterion('focus', stories)).toMatchObject({ state, because }),
  );

  it('told apart by witness: what nobody claims is shown only where it is clear', () =>
    expect(
      coverCriterion('focus', [
        story('a', { ...chosen, ...hears('missing') }),
        story('b', hears('missing')),
        story('c', hears('clear')),
      ]).cells,
    ).toEqual([
      { chosen: true, heard: { level: 'missing', telling: 'short' } },
      { chosen: false },
      { chosen: false, heard: { level: 'clear', telling: 'short' } },
    ]));
});

it('a topic is missing, thin or covered by how many stories are chosen for it', () => {
  const about = story('a', { topics: ['influence'] });
  const states = [[], [about], [about, story('b'), about]].map(
    (stories) => coverTopic('influence', stories).state,
  );
  expect(states).toEqual(['missing', 'thin', 'covered']);
});

it.each([
  ['three questions are few', ['a', 'b', 'c'], [], false],
  ['four of four', ['a', 'b', 'c', 'd'], [], true],
  ['four of eight are half and not more', ['a', 'b', 'c', 'd'], ['e', 'f', 'g', 'h'], false],
  ['four of seven, where another shares three', ['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'e', 'f', 'g'], true],
])('overused: %s', (_what, its, others, overused) => {
  const worn = story('a', { usedFor: its });
  expect(isOverused(worn, [worn, story('b', { usedFor: others })])).toBe(overused);
});

describe('a target', () => {
  const [target] = parseTargets(
    JSON.stringify([
      {
        id: 'launches',
        title: 'Two launches',
        says: 'A launch is asked for in nearly every first round there is.',
        least: 2,
        counts: {
          topics: ['launch-gtm'],
          criteria: ['readiness'],
          parts: ['result', 'differently'],
          told: ['middle', 'long'],
          hears: ['focus'],
        },
        sources: ['editors'],
        do: { text: 'Write one', href: '/stories/new' },
      },
    ]),
  );
  const whole = {
    topics: ['launch-gtm' as const],
    written: [...PARTS],
    heard: { focus: { level: 'clear' as const, telling: 'long' as const } },
    told: [{ telling: 'long' as const, text: 'It was in May.' }],
  };
  const counted = (...stories: HeardStory[]) => countTarget(target!, stories);

  it('is not begun without a story that was chosen for it', () =>
    expect(counted(story('a', { ...whole, topics: ['influence'] }))).toEqual({
      state: 'none',
      counted: [],
      begun: [],
    }));
  it('is there with as many as it takes, by topic or by criterion', () =>
    expect(counted(story('a', whole), story('b', { ...whole, topics: [], criteria: ['readiness'] }))).toEqual(
      {
        state: 'there',
        counted: [
          { id: 'a', title: 'Story a' },
          { id: 'b', title: 'Story b' },
        ],
        begun: [],
      },
    ));
  it.each<[string, Partial<HeardStory>, string]>([
    ['a part', { written: ['result'] }, 'Still to write: what you would do differently.'],
    ['its length', { told: TOLD }, 'Not told in 60 or 120 seconds.'],
    ['what is to be heard', { heard: {} }, 'The reviewer does not hear “Focus” clearly in it.'],
    [
      'everything',
      { written: [], told: [], heard: {} },
      'Still to write: the result and what you would do differently. Not told in 60 or 120 seconds. Not told yet, so that the reviewer could hear “Focus”.',
    ],
  ])('is begun by one that lacks %s, and says so', (_what, changes, lacks) =>
    expect(counted(story('a', { ...whole, ...changes }))).toEqual({
      state: 'begun',
      counted: [],
      begun: [{ id: 'a', title: 'Story a', lacks }],
    }),
  );
});

it.each([
  [60, ['short', 'middle', 'long'], 'middle'],
  [180, ['short', 'middle', 'long'], 'long'],
  [90, ['middle', 'long'], 'middle'],
  [15, ['long'], 'long'],
  [60, [], undefined],
] as const)('for %i seconds, of %j: %s', (seconds, told, nearest) =>
  expect(nearestTelling(told, seconds)).toBe(nearest),
);
