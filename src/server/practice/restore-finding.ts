import { z } from 'zod';
import type { Review } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { ownAttempt } from './access.ts';
import { dropDismissal } from './keep-dismissal.ts';
import { reviewAgain } from './review-again.ts';

const input = z.object({
  attemptId: z.string().max(64),
  dismissalId: z.uuid('There is no such dismissal.'),
});

/** Takes a "not so" back; the attempt is reviewed afresh with the finding in it. */
export async function restoreFinding(ctx: Ctx, given: unknown): Promise<Review> {
  const { attemptId, dismissalId } = atTheDoor(input, given);
  const row = await ownAttempt(ctx, attemptId);
  return reviewAgain(ctx, row, (inside) => dropDismissal(inside, row.ownerId, dismissalId));
}
