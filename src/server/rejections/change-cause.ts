import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { causeCriteria, rejectionCauses } from '#server/schema.ts';
import { ownCause, whichCause } from './access.ts';
import { causeShape } from './cause.ts';
import { testQuestions } from './test-questions.ts';

/** A question's id, or nothing for the lesson. */
const chosenTest = z
  .string()
  .max(100)
  .nullish()
  .transform((given) => given || null);

/** Changes what was noted of a cause, and how it is to be tested. When it was noted stays. */
export async function changeCause(
  ctx: Ctx,
  given: { id: string; said: unknown; test: unknown },
): Promise<void> {
  const ownerId = requireOwner(ctx);
  const { id } = await ownCause(ctx, given.id);
  const { criteria, ...said } = atTheDoor(causeShape, given.said);
  const chosen = atTheDoor(chosenTest, given.test);
  const questions = await testQuestions(ctx, {
    criteria: criteria.map(({ criterion }) => criterion),
    chosen,
  });
  // A question that no longer calls for what was chosen is no test of it.
  const testQuestion = questions.find((question) => question.id === chosen)?.id ?? null;
  await ctx.db.transaction(async (tx) => {
    await tx
      .update(rejectionCauses)
      .set({ ...said, testQuestion })
      .where(whichCause(ownerId, id));
    await tx
      .delete(causeCriteria)
      .where(and(eq(causeCriteria.ownerId, ownerId), eq(causeCriteria.causeId, id)));
    if (criteria.length > 0)
      await tx
        .insert(causeCriteria)
        .values(
          criteria.map(({ criterion, level }) => ({ ownerId, causeId: id, criterion, level: level ?? null })),
        );
  });
}
