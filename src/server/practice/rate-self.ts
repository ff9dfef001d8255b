import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { CRITERIA, LEVELS, type CriterionId, type Level } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { attemptLevels } from '#server/schema.ts';
import { ownAttempt } from './access.ts';

const input = z.object({
  attemptId: z.string().max(64),
  ratings: z.partialRecord(
    z.enum(CRITERIA, 'There is no such criterion.'),
    z.enum(LEVELS, 'A rating is clear, partial or missing.'),
  ),
});

/**
 * Keeps the person's own levels beside the reviewer's. Criteria that the question does not call for
 * are left out; criteria that are not rated keep what they had. Returns how many were kept.
 */
export async function rateSelf(ctx: Ctx, given: unknown): Promise<{ rated: number }> {
  const { attemptId, ratings } = atTheDoor(input, given);
  const { ownerId, id } = await ownAttempt(ctx, attemptId);
  let rated = 0;
  await ctx.db.transaction(async (tx) => {
    for (const [criterion, self] of Object.entries(ratings) as [CriterionId, Level][]) {
      const rows = await tx
        .update(attemptLevels)
        .set({ self })
        .where(
          and(
            eq(attemptLevels.ownerId, ownerId),
            eq(attemptLevels.attemptId, id),
            eq(attemptLevels.criterion, criterion),
          ),
        )
        .returning({ criterion: attemptLevels.criterion });
      rated += rows.length;
    }
  });
  return { rated };
}
