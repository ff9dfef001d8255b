import { describe, expect, it } from 'vitest';
import type { Outcome, Stage } from '#content/names.ts';
import { countRounds, countStages, countMonths, type Counted } from './count-funnel.ts';
import { appliedDay, furthest, standing, type Tracked } from './reach.ts';

const dayOf = (at: Date) => at.toISOString().slice(0, 10);
const moved = (...stages: (Stage | [Stage, string] | [Stage, string, Outcome])[]): Tracked['moves'] =>
  stages.map((given, nth) => {
    const [stage, at, outcome] = typeof given === 'string' ? [given] : given;
    return { stage, outcome: outcome ?? null, at: new Date(at ?? `2026-01-0${nth + 1}T12:00:00Z`) };
  });
const tracked = (given: Partial<Tracked> = {}): Tracked => {
  const last = given.moves?.at(-1);
  return {
    id: 'a',
    source: 'other',
    roleKind: 'other',
    appliedOn: null,
    stage: last?.stage ?? 'saved',
    outcome: last?.outcome ?? null,
    moves: [],
    rounds: [],
    ...given,
  };
};

describe('how far it came', () => {
  it.each<[string, Partial<Tracked>, number]>([
    ['only saved', { moves: moved('saved') }, 0],
    ['applied', { moves: moved('saved', 'applied') }, 1],
    ['a screen that was skipped counts', { moves: moved('applied', 'rounds') }, 3],
    ['straight to an offer', { moves: moved('offer') }, 4],
    ['back on the board, but it was there', { moves: moved('applied', 'rounds', 'screen') }, 3],
    [
      'turned down without a move before: it was applied for',
      { moves: moved(['closed', '2026-01-01', 'rejected']) },
      1,
    ],
    ['brought in as accepted: there was an offer', { moves: moved(['closed', '2026-01-01', 'accepted']) }, 4],
    ['withdrawn while only saved', { moves: moved('saved', ['closed', '2026-01-02', 'withdrawn']) }, 0],
    ['withdrawn from the rounds', { moves: moved('rounds', ['closed', '2026-01-02', 'withdrawn']) }, 3],
    ['a day applied, and nothing moved', { appliedOn: '2026-01-05' }, 1],
    [
      'a call with a recruiter, and nothing moved',
      { rounds: [{ round: 'recruiter', day: '2026-01-05' }] },
      2,
    ],
    ['a case, and nothing moved', { rounds: [{ round: 'case', day: '2026-01-05' }] }, 3],
  ])('%s', (_what, given, rank) => {
    expect(furthest(tracked(given))).toBe(rank);
  });

  it('a move that is taken back within the hour was a slip; later, it was so', () => {
    const slip = (back: string) =>
      furthest(
        tracked({
          moves: moved(
            ['applied', '2026-01-01T09:00:00Z'],
            ['offer', '2026-01-02T09:00:00Z'],
            ['screen', back],
          ),
        }),
      );
    expect(slip('2026-01-02T09:59:00Z')).toBe(2);
    expect(slip('2026-01-02T10:01:00Z')).toBe(4);
  });
});

describe('whether it is over', () => {
  const at = (today: string, given: Partial<Tracked>) => standing(tracked(given), today, dayOf);
  it.each<[string, string, Partial<Tracked>, string]>([
    ['closed', '2026-01-03', { moves: moved('applied', ['closed', '2026-01-02', 'rejected']) }, 'ended'],
    [
      'withdrawn',
      '2026-01-03',
      { moves: moved('applied', ['closed', '2026-01-02', 'withdrawn']) },
      'withdrawn',
    ],
    ['60 days of silence', '2026-03-02', { moves: moved('applied') }, 'waiting'],
    ['61 days of silence', '2026-03-03', { moves: moved('applied') }, 'ended'],
    [
      'a round ahead',
      '2026-03-03',
      { moves: moved('applied'), rounds: [{ round: 'case', day: '2026-03-10' }] },
      'waiting',
    ],
    [
      'applied lately, entered long ago',
      '2026-03-03',
      { moves: moved('saved'), appliedOn: '2026-02-20' },
      'waiting',
    ],
  ])('%s', (_what, today, given, is) => {
    expect(at(today, given)).toBe(is);
  });
});

it('the day it went out is what the person says, or the first move that means it', () => {
  const moves = moved('saved', 'rounds');
  expect(appliedDay(tracked({ moves, appliedOn: '2025-12-24' }), dayOf)).toBe('2025-12-24');
  expect(appliedDay(tracked({ moves }), dayOf)).toBe('2026-01-02');
  expect(appliedDay(tracked({ moves: moved('saved') }), dayOf)).toBe(null);
});

const counted = (rank: number, standing: Counted['standing'], given: Partial<Counted> = {}): Counted => ({
  source: 'other',
  roleKind: 'other',
  rounds: [],
  rank,
  standing,
  applied: '2026-01-01',
  ...given,
});

describe('the counts', () => {
  const all = [
    ...Array.from({ length: 6 }, () => counted(1, 'ended')),
    counted(1, 'waiting'),
    counted(1, 'withdrawn'),
    counted(2, 'ended'),
    counted(3, 'waiting'),
    counted(4, 'ended'),
  ];

  it('leave out what waits and what was withdrawn', () => {
    const stages = countStages(all);
    expect(stages.map(({ reached }) => reached)).toEqual([11, 3, 2, 1]);
    const [applied, screen, rounds, offer] = stages.map(({ on }) => on);
    expect(applied).toMatchObject({ count: 3, of: 9, waiting: 1, withdrawn: 1 });
    expect(applied?.interval?.share).toBeCloseTo(1 / 3, 12);
    expect(screen).toMatchObject({ count: 2, of: 3, interval: null });
    expect(rounds).toMatchObject({ count: 1, of: 1, waiting: 1 });
    expect(offer).toBe(null);
  });

  it('a round led on when something came on a later day, or an offer', () => {
    const day = (n: number) => `2026-01-0${n}`;
    const rounds = (...given: [Counted['rounds'][number]['round'], number][]) => ({
      rounds: given.map(([round, n]) => ({ round, day: day(n) })),
    });
    const counts = countRounds(
      [
        counted(3, 'ended', rounds(['recruiter', 1], ['case', 3])),
        counted(3, 'ended', rounds(['case', 3], ['final', 3])),
        counted(4, 'ended', rounds(['final', 3])),
        counted(3, 'waiting', rounds(['recruiter', 9])),
        counted(3, 'ended', rounds(['recruiter', 1], ['recruiter', 2])),
      ],
      day(5),
    );
    expect(counts.map(({ round, had, on }) => [round, had, on.count, on.of, on.waiting])).toEqual([
      ['recruiter', 3, 1, 2, 1],
      ['case', 2, 0, 2, 0],
      ['final', 2, 1, 2, 0],
    ]);
  });

  it('months without an application stand between those with', () => {
    const months = countMonths([
      counted(4, 'ended', { applied: '2025-11-30' }),
      counted(2, 'ended', { applied: '2026-02-01' }),
      counted(1, 'ended', { applied: '2026-02-28' }),
    ]);
    expect(months).toEqual([
      { month: '2025-11', applied: 1, interviewed: 1, offers: 1 },
      { month: '2025-12', applied: 0, interviewed: 0, offers: 0 },
      { month: '2026-01', applied: 0, interviewed: 0, offers: 0 },
      { month: '2026-02', applied: 2, interviewed: 1, offers: 0 },
    ]);
    expect(countMonths([])).toEqual([]);
    expect(countMonths([counted(1, 'ended', { applied: '2020-01-01' }), counted(1, 'ended')])).toHaveLength(
      12,
    );
  });
});
