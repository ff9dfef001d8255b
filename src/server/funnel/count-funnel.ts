/** The counts of the funnel from applications already read. Pure. */
import { ROUNDS, type Round } from '#content/names.ts';
import type { Day } from '#server/days/days.ts';
import { FUNNEL_STAGES, rankOf, type FunnelStage, type Standing, type Tracked } from './reach.ts';
import { rateOf, type Rate } from './rate.ts';

/** An application with what `reach.ts` tells of it. Only those that were applied for are counted. */
export type Counted = Pick<Tracked, 'source' | 'roleKind' | 'rounds'> & {
  rank: number;
  standing: Standing;
  applied: Day | null;
};

export type StageCount = { stage: FunnelStage; reached: number; on: Rate | null };
export type RoundCount = { round: Round; had: number; on: Rate };
export type Group<K extends string> = { key: K; applied: number; interview: Rate; offer: Rate };
export type MonthCount = { month: string; applied: number; interviewed: number; offers: number };

/** Of those that came to one stage, those that came to another. */
export const stepRate = (all: readonly Counted[], from: FunnelStage, to: FunnelStage): Rate =>
  rateOf(
    all
      .filter(({ rank }) => rank >= rankOf(from))
      .map(({ rank, standing }) => (rank >= rankOf(to) ? 'went-on' : standing)),
  );

/** How many came to each stage, and how many of them went on to the next. */
export function countStages(all: readonly Counted[]): StageCount[] {
  return FUNNEL_STAGES.map((stage, at) => {
    const next = FUNNEL_STAGES[at + 1];
    return {
      stage,
      reached: all.filter(({ rank }) => rank >= rankOf(stage)).length,
      on: next ? stepRate(all, stage, next) : null,
    };
  });
}

/**
 * By kind of round: the applications that had one, and those where something came after it: an interview on a later
 * day, or an offer. Several rounds on one day are one visit, and none of them led to another.
 */
export function countRounds(all: readonly Counted[], today: Day): RoundCount[] {
  return ROUNDS.flatMap((round) => {
    const had = all.filter(({ rounds }) => rounds.some((each) => each.round === round));
    if (had.length === 0) return [];
    return {
      round,
      had: had.length,
      on: rateOf(
        had.map(({ rounds, rank, standing }) => {
          const last = rounds.filter((each) => each.round === round).map(({ day }) => day);
          const day = last.toSorted().at(-1)!;
          if (rank >= rankOf('offer') || rounds.some((other) => other.day > day)) return 'went-on';
          return day > today ? 'waiting' : standing;
        }),
      ),
    };
  });
}

/** The same by whatever tells applications apart, in the order given; those without any are left out. */
export function countBy<K extends string>(
  all: readonly Counted[],
  keys: readonly K[],
  keyOf: (one: Counted) => K,
): Group<K>[] {
  return keys.flatMap((key) => {
    const its = all.filter((one) => keyOf(one) === key);
    if (its.length === 0) return [];
    return {
      key,
      applied: its.length,
      interview: stepRate(its, 'applied', 'screen'),
      offer: stepRate(its, 'applied', 'offer'),
    };
  });
}

/** By the month in which they were applied for, with the empty ones between, the last twelve. */
export function countMonths(all: readonly Counted[]): MonthCount[] {
  const months = all.flatMap(({ applied }) => (applied ? [applied.slice(0, 7)] : [])).toSorted();
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  return between(first, last)
    .slice(-12)
    .map((month) => {
      const its = all.filter(({ applied }) => applied?.startsWith(month));
      return {
        month,
        applied: its.length,
        interviewed: its.filter(({ rank }) => rank >= rankOf('screen')).length,
        offers: its.filter(({ rank }) => rank >= rankOf('offer')).length,
      };
    });
}

/** Every month from one to another, as 2026-11. */
function between(first: string, last: string): string[] {
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  return Array.from({ length: index(last) - index(first) + 1 }, (_, at) => {
    const month = index(first) + at;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
