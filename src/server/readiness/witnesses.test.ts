import { expect, it } from 'vitest';
import type { Level } from '#engine';
import { levelsBy, middleLevel, shortfall, standingOf } from './witnesses.ts';

const by = (...levels: Level[]) => levels.map((reviewer) => ({ said: { reviewer } }));

it.each<[Level[], Level | undefined]>([
  [[], undefined],
  [['clear'], 'clear'],
  [['clear', 'missing'], 'missing'],
  [['clear', 'clear', 'missing'], 'clear'],
  [['partial', 'clear', 'missing', 'clear'], 'partial'],
])('the middle of %j is %s', (levels, middle) => expect(middleLevel(levels)).toBe(middle));

it.each<[number, Level[], string]>([
  [0, [], 'unasked'],
  [1, ['clear'], 'little'],
  [2, ['clear', 'clear'], 'little'],
  [3, ['clear', 'clear', 'clear'], 'clear'],
  [3, ['missing', 'clear', 'clear'], 'clear'],
  [4, ['clear', 'clear', 'partial', 'partial'], 'not-clear'],
  [9, ['clear', 'clear', 'partial', 'missing', 'missing'], 'not-clear'],
])('after %i answers, the last %j: %s', (answers, levels, standing) =>
  expect(standingOf(answers, by(...levels))).toBe(standing),
);

it('goes by the reviewer, and leaves out a witness who said nothing', () => {
  const answers = [
    { said: { reviewer: 'missing', self: 'clear' } },
    { said: { reviewer: 'missing' } },
  ] as const;
  expect([levelsBy('self', answers), levelsBy('reviewer', answers)]).toEqual([
    ['clear'],
    ['missing', 'missing'],
  ]);
  expect(standingOf(3, answers)).toBe('not-clear');
  expect(shortfall(answers)).toBe(2);
});

it('falls shorter the less is clear', () => {
  expect(shortfall(by('missing', 'partial'))).toBeGreaterThan(shortfall(by('partial', 'partial')));
  expect(shortfall(by('clear'))).toBe(0);
  expect(shortfall([])).toBe(0);
});
