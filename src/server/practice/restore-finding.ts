import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Review } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { NotFound } from '#server/errors.ts';
import { dismissals } from '#server/schema.ts';
import { ownAttempt } from './access.ts';
import { reviewAgain } from './review-again.ts';

const input = z.object({
  attemptId: z.string().max(64),
  dismissalId: z.uuid('There is no such dismissal.'),
});

/** Takes a "not so" back; the attempt is reviewed afresh with the finding in it. */
export async function restoreFinding(ctx: Ctx, given: unknown): Promise<Review> {
  const { attemptId, dismissalId } = atTheDoor(input, given);
  const row = await ownAttempt(ctx, attemptId);
  const gone = await ctx.db
    .delete(dismissals)
    .where(and(eq(dismissals.ownerId, row.ownerId), eq(dismissals.id, dismissalId)))
    .returning({ id: dismissals.id });
  if (gone.length === 0) throw new NotFound('That remark is not set aside.');
  return reviewAgain(ctx, row);
}
