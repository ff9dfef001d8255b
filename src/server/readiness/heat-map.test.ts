import { expect, it } from 'vitest';
import type { Level } from '#engine';
import type { Day } from '#server/days/days.ts';
import { heatMap, WEEKS, weeksUpTo } from './heat-map.ts';

const today = '2026-04-01'; // a Wednesday
const on = (day: Day, reviewer: Level, self?: Level, criterion = 'specific') => ({
  criterion,
  on: day,
  said: { reviewer, ...(self ? { self } : {}) },
});

it('has twelve Mondays, the last one this week’s', () => {
  const weeks = weeksUpTo(today);
  expect(weeks).toHaveLength(WEEKS);
  expect([weeks[0], weeks.at(-1)]).toEqual(['2026-01-12', '2026-03-30']);
});

it('puts each answer in its week, and takes the middle', () => {
  const spoken = [
    on('2026-03-30', 'clear'),
    on('2026-03-29', 'missing'),
    on('2026-03-23', 'clear'),
    on('2026-03-25', 'clear'),
  ];
  const { rows } = heatMap(spoken, 'reviewer', today);
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
  const spoken = [on('2026-03-30', 'missing', 'clear'), on('2026-03-30', 'missing', undefined, 'concise')];
  expect(
    heatMap(spoken, 'self', today).rows.map(({ criterion, cells }) => [criterion, cells.at(-1)]),
  ).toEqual([['specific', { level: 'clear', answers: 1 }]]);
  expect(heatMap(spoken, 'reviewer', today).rows.map(({ criterion }) => criterion)).toEqual([
    'concise',
    'specific',
  ]);
});

it('leaves out what is older, later, or no criterion', () => {
  const spoken = [
    on('2026-01-11', 'clear'),
    on('2026-04-20', 'clear'),
    on('2026-03-30', 'clear', undefined, 'charisma'),
  ];
  expect(heatMap(spoken, 'reviewer', today).rows).toEqual([]);
});
