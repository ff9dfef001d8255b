import type { Day } from '#server/days/days.ts';
import { meantMoves, rankOfMove, rankOfRound, standing, type Way } from '#server/funnel/reach.ts';

/**
 * Whether a round of an application led on: to another round on a later day, or to a stage beyond its own. Undefined
 * while nobody knows: the application is open and not silent for long, or the person withdrew it.
 */
export function wentOn(
  held: Way['rounds'][number],
  way: Way,
  today: Day,
  dayOf: (at: Date) => Day,
): boolean | undefined {
  if (way.rounds.some(({ day }) => day > held.day)) return true;
  const own = rankOfRound(held.round);
  if ([way, ...meantMoves(way.moves)].some((move) => rankOfMove(move) > own)) return true;
  return standing(way, today, dayOf) === 'ended' ? false : undefined;
}
