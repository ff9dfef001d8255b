import { describe, expect, it } from 'vitest';
import { readSources } from './sources.ts';
import { parseTargets, readTargets } from './story-targets.ts';

it('the targets are read, each with sources that are there', () => {
  const targets = readTargets();
  expect(targets.map(({ id, least, most }) => [id, least, most])).toEqual([
    ['in-full', 4, 5],
    ['failures', 1, 2],
    ['roadmap', 3, 3],
    ['strengths', 1, undefined],
  ]);
  for (const { sources } of targets) for (const id of sources) expect(readSources().has(id)).toBe(true);
});

describe('a target is refused', () => {
  const good = {
    id: 'launches',
    title: 'Two launches',
    says: 'A launch is asked for in nearly every first round there is.',
    least: 2,
    counts: { topics: ['launch-gtm'], parts: ['result'] },
    sources: ['editors'],
    do: { text: 'Write one', href: '/stories/new' },
  };
  const read = (...targets: object[]) => parseTargets(JSON.stringify(targets));

  it('or read, when all is well', () =>
    expect(read(good)).toMatchObject([{ id: 'launches', counts: { criteria: [], told: [] } }]));
  it.each([
    ['a criterion nobody knows', { counts: { criteria: ['charm'] } }, 'criteria'],
    ['a topic nobody knows', { counts: { topics: ['magic'] } }, 'topics'],
    ['a part no story has', { counts: { parts: ['moral'] } }, 'parts'],
    ['a source nobody knows', { sources: ['a-blog'] }, 'sources'],
    ['no source', { sources: [] }, 'sources'],
    ['more at least than at most', { most: 1 }, 'most is below least'],
    ['a way out of the house', { do: { text: 'Look here', href: '//evil.example' } }, 'href'],
    ['a field nobody reads', { weight: 3 }, 'weight'],
  ])('with %s', (_what, changes, said) => expect(() => read({ ...good, ...changes })).toThrow(said));
  it('when it stands there twice', () =>
    expect(() => read(good, good)).toThrow('launches stands there twice'));
});
