import { z } from 'zod';
import type { Review } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { ownAttempt } from './access.ts';
import { keepDismissal } from './keep-dismissal.ts';
import { reviewAgain } from './review-again.ts';

const input = z.object({
  attemptId: z.string().max(64),
  key: z.string().min(1).max(500, 'There is no such finding in this attempt.'),
});

/**
 * Sets a finding aside as "not so". It stays aside in this attempt and wherever the same rule meets
 * the same context again; the attempt is reviewed afresh without it.
 */
export async function dismissFinding(ctx: Ctx, given: unknown): Promise<Review> {
  const { attemptId, key } = atTheDoor(input, given);
  const row = await ownAttempt(ctx, attemptId);
  const { ownerId, questionId } = row;
  return reviewAgain(ctx, row, (inside) =>
    keepDismissal(inside, ownerId, { review: row.review as Review, key, questionId }),
  );
}
