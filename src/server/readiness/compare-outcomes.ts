import { CRITERIA, type CriterionId, type Level } from '#engine';
import { wilsonInterval } from '#server/practice/wilson-interval.ts';
import { middleLevel } from './witnesses.ts';

/** Answers before a round that are looked at. */
export const LAST_BEFORE = 3;

/** Days before a round in which they must lie. */
export const WITHIN_DAYS = 90;

/** Rounds that are needed on either side before anything is said. */
export const ENOUGH_ROUNDS = 8;

const DAY_MS = 86_400_000;

export type RoundOutcome = { at: Date; wentOn: boolean };

/** How many of some rounds went on, with the 95% interval of that share. */
export type Share = { rounds: number; on: number; low: number; high: number };

export type CriterionOutcome = {
  criterion: CriterionId;
  /** Rounds before which practice was clear, and those before which it was not. */
  clear: Share;
  other: Share;
  /** `little` unless there are ENOUGH_ROUNDS on either side. */
  says: 'little' | 'overlap' | 'apart';
};

/**
 * Practice before rounds against whether they went on, a criterion at a time: those with enough rounds first. Rounds
 * before which a criterion was not practised say nothing of it.
 */
export function compareOutcomes(
  rounds: readonly RoundOutcome[],
  practised: readonly { criterion: CriterionId; at: Date; level: Level }[],
): CriterionOutcome[] {
  const byCriterion = Map.groupBy(practised, ({ criterion }) => criterion);
  return CRITERIA.flatMap((criterion): CriterionOutcome[] => {
    const answers = (byCriterion.get(criterion) ?? []).toSorted((a, b) => a.at.getTime() - b.at.getTime());
    const seen = rounds.flatMap(({ at, wentOn }) => {
      const level = levelBefore(answers, at);
      return level ? [{ clear: level === 'clear', wentOn }] : [];
    });
    if (seen.length === 0) return [];
    const clear = shareOf(seen.filter((each) => each.clear));
    const other = shareOf(seen.filter((each) => !each.clear));
    return [{ criterion, clear, other, says: judge(clear, other) }];
  }).sort((a, b) => Number(a.says === 'little') - Number(b.says === 'little'));
}

function levelBefore(answers: readonly { at: Date; level: Level }[], round: Date): Level | undefined {
  const from = round.getTime() - WITHIN_DAYS * DAY_MS;
  const before = answers.filter(({ at }) => at < round && at.getTime() >= from);
  return middleLevel(before.slice(-LAST_BEFORE).map(({ level }) => level));
}

function shareOf(rounds: readonly { wentOn: boolean }[]): Share {
  const on = rounds.filter(({ wentOn }) => wentOn).length;
  const interval = rounds.length === 0 ? { low: 0, high: 1 } : wilsonInterval(on, rounds.length);
  return { rounds: rounds.length, on, ...interval };
}

function judge(clear: Share, other: Share): CriterionOutcome['says'] {
  if (Math.min(clear.rounds, other.rounds) < ENOUGH_ROUNDS) return 'little';
  return clear.low > other.high || other.low > clear.high ? 'apart' : 'overlap';
}
