import type { CriterionId } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { readCauses } from './read-causes.ts';

/** Why a criterion is to be practised: a rejection named it, and it has not been practised since. */
export type ToTest = {
  company: string;
  /** The question that the person means to test it with. */
  question: string | null;
};

/**
 * Criteria that a rejection named and that have not been practised since. Only what was said or observed
 * names one: a guess may be tested too, from the ledger, but it moves no plan.
 */
export async function criteriaToTest(ctx: Ctx): Promise<Map<CriterionId, ToTest>> {
  const toTest = new Map<CriterionId, ToTest>();
  for (const { kind, company, test, criteria } of await readCauses(ctx)) {
    if (kind === 'guessed') continue;
    for (const { criterion, practised } of criteria)
      if (!practised) toTest.set(criterion, { company, question: test?.id ?? null });
  }
  return toTest;
}
