import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import { ownApplication } from '#server/applications/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { nextQuestions } from '#server/readiness/next-questions.ts';
import { causeCriteria, rejectionCauses } from '#server/schema.ts';
import { causeShape } from './cause.ts';

/** Causes that one application may have. */
const MOST_CAUSES = 30;

/**
 * Notes one cause of a rejection. A question that calls for its first criterion is offered as its test; the
 * person may choose another.
 */
export async function addCause(
  ctx: Ctx,
  given: { applicationId: string; said: unknown },
): Promise<{ id: string }> {
  const ownerId = requireOwner(ctx);
  const { id: applicationId, outcome } = await ownApplication(ctx, given.applicationId);
  if (outcome !== 'rejected')
    throw new BadInput('A cause belongs to a rejection. Say first that this application was rejected.');
  const { criteria, ...said } = atTheDoor(causeShape, given.said);
  const its = and(eq(rejectionCauses.ownerId, ownerId), eq(rejectionCauses.applicationId, applicationId));
  if ((await ctx.db.$count(rejectionCauses, its)) >= MOST_CAUSES)
    throw new BadInput('There are 30 causes of this rejection already. Delete one that tells you least.');
  const first = criteria[0]?.criterion;
  const testQuestion = first ? ((await nextQuestions(ctx, [first])).get(first)?.id ?? null) : null;
  const id = randomUUID();
  await ctx.db.transaction(async (tx) => {
    await tx
      .insert(rejectionCauses)
      .values({ ownerId, id, applicationId, ...said, testQuestion, createdAt: ctx.now() });
    if (criteria.length > 0)
      await tx
        .insert(causeCriteria)
        .values(
          criteria.map(({ criterion, level }) => ({ ownerId, causeId: id, criterion, level: level ?? null })),
        );
  });
  return { id };
}
