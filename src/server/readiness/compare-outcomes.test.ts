import { describe, expect, it } from 'vitest';
import type { Outcome, Round, Stage } from '#content/names.ts';
import type { Level } from '#engine';
import { compareOutcomes, ENOUGH_ROUNDS, WITHIN_DAYS } from './compare-outcomes.ts';
import type { Way } from '#server/funnel/reach.ts';
import { wentOn } from './went-on.ts';

const day = (nth: number) => new Date(Date.UTC(2026, 0, 1 + nth));
const round = (at: number, wentOn: boolean) => ({ at: day(at), wentOn });
const answer = (at: number, level: Level) => ({ criterion: 'focus' as const, at: day(at), level });

/** So many rounds a hundred days apart, each after one answer the day before. */
const rounds = (levels: Level[], went: boolean[], from = 0) => ({
  rounds: went.map((on, nth) => round((from + nth) * 100, on)),
  answers: levels.map((level, nth) => answer((from + nth) * 100 - 1, level)),
});
const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);

describe('practice against outcomes', () => {
  it('looks at the last three answers in the ninety days before a round, and at their middle', () => {
    const [focus] = compareOutcomes(
      [round(100, true)],
      [
        answer(99, 'clear'),
        answer(98, 'clear'),
        answer(97, 'missing'),
        answer(96, 'missing'),
        answer(101, 'missing'),
      ],
    );
    expect(focus).toMatchObject({ clear: { rounds: 1, on: 1 }, other: { rounds: 0 }, says: 'little' });
    expect(compareOutcomes([round(100, true)], [answer(100 - WITHIN_DAYS - 1, 'clear')])).toEqual([]);
  });

  it('says nothing below so many rounds on either side, whatever they show', () => {
    const clear = rounds(times(30, 'clear'), times(30, true));
    const other = rounds(times(ENOUGH_ROUNDS - 1, 'missing'), times(ENOUGH_ROUNDS - 1, false), 30);
    const [focus] = compareOutcomes([...clear.rounds, ...other.rounds], [...clear.answers, ...other.answers]);
    expect(focus?.says).toBe('little');
  });

  it.each<[string, boolean[], boolean[], string]>([
    ['apart', times(12, true), times(12, false), 'apart'],
    ['apart, the other way round', times(12, false), times(12, true), 'apart'],
    [
      'overlapping',
      [...times(6, true), ...times(4, false)],
      [...times(4, true), ...times(6, false)],
      'overlap',
    ],
  ])('with enough of them, by their Wilson intervals: %s', (_what, afterClear, afterOther, says) => {
    const clear = rounds(times(afterClear.length, 'clear'), afterClear);
    const other = rounds(times(afterOther.length, 'partial'), afterOther, 40);
    const [focus] = compareOutcomes([...clear.rounds, ...other.rounds], [...clear.answers, ...other.answers]);
    expect(focus?.says).toBe(says);
  });

  it('gives the interval of Wilson’s method: 6 of 10 is 31% to 83%', () => {
    const { rounds: held, answers } = rounds(times(10, 'clear'), [...times(6, true), ...times(4, false)]);
    const [focus] = compareOutcomes(held, answers);
    expect([focus?.clear.low, focus?.clear.high].map((share) => share?.toFixed(3))).toEqual([
      '0.313',
      '0.832',
    ]);
  });
});

describe('whether a round went on', () => {
  const held = { round: 'case' as Round, day: '2026-03-02' };
  const way = (stage: Stage, outcome: Outcome | null = null, more: Partial<Way> = {}): Way => ({
    ...{ appliedOn: null, stage, outcome, moves: [], rounds: [held] },
    ...more,
  });
  const moved = (stage: Stage, at: string) => ({ stage, outcome: null, at: new Date(`${at}Z`) });
  const went = (given: Way, round = held, today = '2026-03-20') =>
    wentOn(round, given, today, (at) => at.toISOString().slice(0, 10));
  it.each<[string, Way, boolean | undefined]>([
    [
      'another round on a later day',
      way('rounds', null, { rounds: [held, { round: 'final', day: '2026-03-09' }] }),
      true,
    ],
    ['another on the same day only', way('rounds', null, { rounds: [held, held] }), undefined],
    ['an offer', way('offer'), true],
    [
      'an offer once, then a no',
      way('closed', 'rejected', { moves: [moved('offer', '2026-03-09T09:00:00')] }),
      true,
    ],
    ['an offer that was declined', way('closed', 'declined'), true],
    ['a rejection', way('closed', 'rejected'), false],
    ['no reply', way('closed', 'no-reply'), false],
    ['withdrawn: nobody knows', way('closed', 'withdrawn'), undefined],
    ['still open: nobody knows', way('rounds'), undefined],
    [
      'an offer that was taken back at once: a slip of the hand',
      way('rounds', null, {
        moves: [moved('offer', '2026-03-09T09:00:00'), moved('rounds', '2026-03-09T09:05:00')],
      }),
      undefined,
    ],
  ])('%s', (_what, given, expected) => expect(went(given)).toBe(expected));

  it('silence for over sixty days is an end, as it is in the funnel', () => {
    expect(went(way('rounds'), held, '2026-05-01')).toBe(undefined);
    expect(went(way('rounds'), held, '2026-05-02')).toBe(false);
    expect(went(way('closed', 'withdrawn'), held, '2026-05-02')).toBe(undefined);
  });

  it('a recruiter’s call went on when rounds were reached, a round of the panel not by that', () => {
    const rejected = way('closed', 'rejected', { moves: [moved('rounds', '2026-03-01T09:00:00')] });
    expect(went(rejected, { round: 'recruiter', day: held.day })).toBe(true);
    expect(went(rejected)).toBe(false);
  });
});
