import { expect, it } from 'vitest';
import type { Level } from '#engine';
import { heatMap, WEEKS, weeksUpTo } from './heat-map.ts';

const now = new Date(2026, 3, 1, 15); // a Wednesday
const on = (month: number, day: number, reviewer: Level, self?: Level, criterion = 'specific') => ({
  criterion,
  at: new Date(2026, month - 1, day, 12),
  said: { reviewer, ...(self ? { self } : {}) },
});

it('has twelve Mondays, the last one this week’s, also over a change of clocks', () => {
  const weeks = weeksUpTo(now);
  expect(weeks).toHaveLength(WEEKS);
  expect(weeks.at(-1)).toEqual(new Date(2026, 2, 30));
  expect(weeks[0]).toEqual(new Date(2026, 0, 12));
  for (const monday of weeks) expect([monday.getDay(), monday.getHours()]).toEqual([1, 0]);
});

it('puts each answer in its week, and takes the middle', () => {
  const spoken = [on(3, 30, 'clear'), on(3, 29, 'missing'), on(3, 23, 'clear'), on(3, 25, 'clear')];
  const { rows } = heatMap(spoken, 'reviewer', now);
  expect(rows).toEqual([
    {
      criterion: 'specific',
      cells: [
        ...Array.from({ length: WEEKS - 2 }, () => undefined),
        { level: 'clear', answers: 3 },
        { level: 'clear', answers: 1 },
      ],
    },
  ]);
});

it('shows one witness at a time, and no criterion of which that one said nothing', () => {
  const spoken = [on(3, 30, 'missing', 'clear'), on(3, 30, 'missing', undefined, 'concise')];
  expect(heatMap(spoken, 'self', now).rows.map(({ criterion, cells }) => [criterion, cells.at(-1)])).toEqual([
    ['specific', { level: 'clear', answers: 1 }],
  ]);
  expect(heatMap(spoken, 'reviewer', now).rows.map(({ criterion }) => criterion)).toEqual([
    'concise',
    'specific',
  ]);
});

it('leaves out what is older, later, or no criterion', () => {
  const spoken = [on(1, 11, 'clear'), on(4, 20, 'clear'), on(3, 30, 'clear', undefined, 'charisma')];
  expect(heatMap(spoken, 'reviewer', now).rows).toEqual([]);
});
