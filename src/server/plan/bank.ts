import { CRITERIA, type CriterionId } from '#engine';
import type { Round } from '#content/names.ts';
import type { PlanQuestion } from './plan.ts';

/** The questions, laid out as the plan asks for them. */
export type Bank = {
  /** Questions by the criteria they call for, in the rubric's order. */
  callingFor: ReadonlyMap<CriterionId, readonly PlanQuestion[]>;
  /** The share of the questions, of one round or of all, that call for each criterion. */
  askedIn(round: Round | undefined): ReadonlyMap<CriterionId, number>;
};

/** Lays the questions out once, since every day of a plan asks for the same. */
export function layOut(questions: readonly PlanQuestion[]): Bank {
  const callingFor = new Map<CriterionId, PlanQuestion[]>(CRITERIA.map((criterion) => [criterion, []]));
  for (const question of questions)
    for (const criterion of question.criteria) callingFor.get(criterion)?.push(question);
  const shares = new Map<Round | undefined, ReadonlyMap<CriterionId, number>>();
  const askedIn = (round: Round | undefined) => {
    const known = shares.get(round);
    if (known) return known;
    const isOfRound = (question: PlanQuestion) => round === undefined || question.round === round;
    const all = questions.filter(isOfRound).length;
    const asked = new Map(
      [...callingFor]
        .filter(([, its]) => its.length > 0)
        .map(([criterion, its]) => [criterion, all === 0 ? 0 : its.filter(isOfRound).length / all]),
    );
    shares.set(round, asked);
    return asked;
  };
  return { callingFor, askedIn };
}
