/** How far one application came, and whether it is over. Pure. */
import type { ApplicationSource, Outcome, RoleKind, Round, Stage } from '#content/names.ts';
import { daysBetween, type Day } from '#server/days/days.ts';

/** The stages of the funnel, in order. What is only saved has not been tried yet. */
export const FUNNEL_STAGES = ['applied', 'screen', 'rounds', 'offer'] as const;
export type FunnelStage = (typeof FUNNEL_STAGES)[number];

/** Days without a move or an interview after which an open application counts as ended. */
export const SILENT_AFTER = 60;
/** A move that is taken back to an earlier stage within so many minutes was a slip of the hand. */
const SLIP_MINUTES = 60;

export type Move = { stage: Stage; outcome: Outcome | null; at: Date };
export type Tracked = {
  id: string;
  source: ApplicationSource;
  roleKind: RoleKind;
  appliedOn: Day | null;
  stage: Stage;
  outcome: Outcome | null;
  /** Oldest first. */
  moves: readonly Move[];
  /** Its interviews, by day. */
  rounds: readonly { round: Round; day: Day }[];
};

/** What tells how far it came. */
export type Way = Pick<Tracked, 'appliedOn' | 'stage' | 'outcome' | 'moves' | 'rounds'>;

/** Where an application stands for counting: `ended` without what one hoped for, or not to be counted yet. */
export type Standing = 'ended' | 'waiting' | 'withdrawn';

const RANK: Record<Exclude<Stage, 'closed'>, number> = {
  saved: 0,
  applied: 1,
  screen: 2,
  rounds: 3,
  offer: 4,
};
/** What an ending tells of the way before it: nobody is turned down who did not apply. */
const ENDING: Record<Outcome, number> = {
  withdrawn: 0,
  rejected: 1,
  'no-reply': 1,
  declined: 4,
  accepted: 4,
};

export const rankOfMove = ({ stage, outcome }: Pick<Move, 'stage' | 'outcome'>): number =>
  stage === 'closed' ? (outcome ? ENDING[outcome] : 0) : RANK[stage];

/** The stage during which a round takes place. */
export const rankOfRound = (round: Round): number => (round === 'recruiter' ? RANK.screen : RANK.rounds);

/** The moves without those that were slips of the hand. */
export const meantMoves = (moves: readonly Move[]): Move[] =>
  moves.filter((move, at) => !isSlip(move, moves[at + 1]));

/**
 * The furthest it came, 0 (saved) to 4 (offer). A stage counts as reached when it or a later one was ever entered:
 * who is in the rounds has passed the screen, also where nobody called it one, and no step can have more that left
 * it than came. Interviews count as the moves they imply, since many people book a round and never move the card.
 */
export function furthest({ moves, rounds, appliedOn, stage, outcome }: Way): number {
  return Math.max(
    appliedOn === null ? 0 : RANK.applied,
    rankOfMove({ stage, outcome }),
    ...meantMoves(moves).map(rankOfMove),
    ...rounds.map(({ round }) => rankOfRound(round)),
  );
}

export const rankOf = (stage: FunnelStage): number => RANK[stage];

function isSlip(move: Move, next: Move | undefined): boolean {
  if (!next || move.stage === 'closed' || next.stage === 'closed') return false;
  const minutes = (next.at.getTime() - move.at.getTime()) / 60_000;
  return RANK[next.stage] < RANK[move.stage] && minutes <= SLIP_MINUTES;
}

/** Whether it is over. Silence is an answer too, after a while, or a ghosted search would look like a good one. */
export function standing(
  { stage, outcome, moves, rounds, appliedOn }: Way,
  today: Day,
  dayOf: (at: Date) => Day,
): Standing {
  if (stage === 'closed') return outcome === 'withdrawn' ? 'withdrawn' : 'ended';
  const moved = moves.at(-1);
  const last = [appliedOn ?? '', moved ? dayOf(moved.at) : '', ...rounds.map(({ day }) => day)]
    .toSorted()
    .at(-1);
  return last && daysBetween(last, today) > SILENT_AFTER ? 'ended' : 'waiting';
}

/** The day it was applied for: as the person said, or else the first move that means it; null while it is only saved. */
export function appliedDay(tracked: Tracked, dayOf: (at: Date) => Day): Day | null {
  if (tracked.appliedOn !== null) return tracked.appliedOn;
  if (furthest(tracked) < RANK.applied) return null;
  const first = tracked.moves.find((move) => rankOfMove(move) >= RANK.applied);
  return first ? dayOf(first.at) : (tracked.rounds.map(({ day }) => day).toSorted()[0] ?? null);
}
