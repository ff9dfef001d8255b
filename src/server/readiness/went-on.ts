import { STAGES, type Outcome, type Round, type Stage } from '#content/names.ts';
import type { Day } from '#server/days/days.ts';

type RoundHeld = { round: Round; day: Day };
type Way = {
  stage: Stage;
  outcome: Outcome | null;
  /** Every stage that it has been in. */
  moves: readonly { stage: Stage; outcome: Outcome | null }[];
  /** Its rounds, this one among them. */
  rounds: readonly RoundHeld[];
};

/** The stage during which a round takes place. */
const stageOf = (round: Round): Stage => (round === 'recruiter' ? 'screen' : 'rounds');

/** How far a move led: an offer that was accepted or declined is an offer. */
const reached = ({ stage, outcome }: { stage: Stage; outcome: Outcome | null }): number =>
  stage !== 'closed'
    ? STAGES.indexOf(stage)
    : outcome === 'accepted' || outcome === 'declined'
      ? STAGES.indexOf('offer')
      : -1;

/**
 * Whether a round led on: to another round on a later day, or to a stage beyond its own. Undefined while nobody
 * knows: the application is open, or the person withdrew it.
 */
export function wentOn(held: RoundHeld, { stage, outcome, moves, rounds }: Way): boolean | undefined {
  if (rounds.some(({ day }) => day > held.day)) return true;
  const own = STAGES.indexOf(stageOf(held.round));
  if ([{ stage, outcome }, ...moves].some((move) => reached(move) > own)) return true;
  return stage === 'closed' && (outcome === 'rejected' || outcome === 'no-reply') ? false : undefined;
}
