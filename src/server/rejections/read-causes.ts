import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { CriterionId, Level } from '#engine';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { ITS_ATTEMPT } from '#server/practice/attempt-levels.ts';
import {
  applications,
  attemptLevels,
  attempts,
  causeCriteria,
  questions,
  rejectionCauses,
} from '#server/schema.ts';
import { asCause, asLevel, asLinked, type Cause, type LinkedCriterion } from './access.ts';

/** The last answer, given after the cause was noted, to a question that called for one of its criteria. */
export type Practised = { attemptId: string; at: Date; level: Level };

export type CauseInLedger = Cause & {
  company: string;
  criteria: (LinkedCriterion & { practised: Practised | null })[];
  /** The chosen question, if the bank still has it. */
  test: { id: string; text: string } | null;
};

/**
 * The signed-in person's causes of applications that stand as rejected, oldest first, each with whether its
 * criteria have been practised since: of all, or of one application.
 */
export async function readCauses(ctx: Ctx, applicationId?: string): Promise<CauseInLedger[]> {
  const ownerId = requireOwner(ctx);
  const rows = await ctx.db
    .select({ cause: rejectionCauses, company: applications.company, text: questions.text })
    .from(rejectionCauses)
    .innerJoin(
      applications,
      and(
        eq(applications.ownerId, rejectionCauses.ownerId),
        eq(applications.id, rejectionCauses.applicationId),
      ),
    )
    .leftJoin(questions, eq(questions.id, rejectionCauses.testQuestion))
    .where(
      and(
        eq(rejectionCauses.ownerId, ownerId),
        eq(applications.outcome, 'rejected'),
        applicationId === undefined ? undefined : eq(rejectionCauses.applicationId, applicationId),
      ),
    )
    .orderBy(asc(rejectionCauses.createdAt), asc(rejectionCauses.id));
  if (rows.length === 0) return [];
  const linked = await ctx.db
    .select()
    .from(causeCriteria)
    .where(
      and(
        eq(causeCriteria.ownerId, ownerId),
        inArray(
          causeCriteria.causeId,
          rows.map(({ cause }) => cause.id),
        ),
      ),
    );
  const byCause = Map.groupBy(linked, ({ causeId }) => causeId);
  const last = await lastPractised(ctx, ownerId, [...new Set(linked.map(({ criterion }) => criterion))]);
  return rows.map(({ cause, company, text }) => ({
    ...asCause(cause),
    company,
    criteria: asLinked(byCause.get(cause.id) ?? []).map((each) => {
      const its = last.get(each.criterion);
      return { ...each, practised: its && its.at > cause.createdAt ? its : null };
    }),
    test: cause.testQuestion && text ? { id: cause.testQuestion, text } : null,
  }));
}

/** The newest answer to a question that called for each of these criteria. */
async function lastPractised(
  ctx: Ctx,
  ownerId: string,
  criteria: string[],
): Promise<Map<CriterionId, Practised>> {
  if (criteria.length === 0) return new Map();
  const rows = await ctx.db
    .selectDistinctOn([attemptLevels.criterion], {
      criterion: attemptLevels.criterion,
      level: attemptLevels.reviewer,
      attemptId: attempts.id,
      at: attempts.createdAt,
    })
    .from(attemptLevels)
    .innerJoin(attempts, ITS_ATTEMPT)
    .where(and(eq(attemptLevels.ownerId, ownerId), inArray(attemptLevels.criterion, criteria)))
    .orderBy(attemptLevels.criterion, desc(attempts.createdAt), desc(attempts.id));
  return new Map(
    rows.map(({ criterion, level, ...rest }) => [
      criterion as CriterionId,
      { ...rest, level: asLevel(level) ?? 'missing' },
    ]),
  );
}
