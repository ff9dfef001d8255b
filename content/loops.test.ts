import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from './folder.ts';
import { parseLoops, readLoops } from './loops.ts';

const yaml = readFileSync(join(contentFolder(), 'loops.yaml'), 'utf8');

it('has a typical loop from recruiter to final, with a spread for each round', () => {
  const typical = readLoops().find(({ id }) => id === 'typical');
  expect(typical?.rounds.map(({ round }) => round)).toEqual([
    'recruiter',
    'hiring-manager',
    'case',
    'cross-functional',
    'final',
  ]);
  for (const { minutes } of typical?.rounds ?? []) expect(minutes!.low).toBeLessThan(minutes!.high);
});

it('says how long a round takes only where its source does', () => {
  const asked = readLoops().find(({ id }) => id === 'three-stages');
  expect(asked?.rounds.filter(({ minutes }) => minutes)).toEqual([]);
});

it.each(readLoops())('$id names every source that its rounds lean on', ({ sources, rounds }) => {
  for (const round of rounds) expect(sources).toEqual(expect.arrayContaining(round.sources));
});

describe('it is refused', () => {
  it.each<[string, (text: string) => string, string]>([
    ['a loop twice', (text) => text.replace('id: three-stages', 'id: typical'), 'typical stands twice'],
    ['a round nobody knows', (text) => text.replace('round: case', 'round: tarot'), 'round'],
    ['a source nobody knows', (text) => text.replace('[zeren-stages]', '[hearsay]'), 'sources'],
    ['no source', (text) => text.replace('sources: [zeren-stages]', 'sources: []'), 'sources'],
    ['a usual length outside its spread', (text) => text.replace('usual: 30', 'usual: 20'), 'usual lies'],
    ['a part nobody reads', (text) => text.replace('id: typical', 'id: typical\n  rank: 1'), 'rank'],
  ])('with %s', (_what, change, said) => {
    expect(change(yaml)).not.toBe(yaml);
    expect(() => parseLoops(change(yaml))).toThrow(said);
  });
});
