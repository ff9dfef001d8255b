import { STAGES, type Round, type Stage } from '#content/names.ts';

/**
 * The stage that an application's rounds say it has reached, when it is further than where it stands: a call with the
 * recruiter is a screen, anything else a round. Undefined when there is nothing to offer.
 */
export function suggestStage(stage: Stage, rounds: readonly { round: Round }[]): Stage | undefined {
  if (stage === 'closed' || rounds.length === 0) return undefined;
  const reached = rounds.some(({ round }) => round !== 'recruiter') ? 'rounds' : 'screen';
  return STAGES.indexOf(reached) > STAGES.indexOf(stage) ? reached : undefined;
}
