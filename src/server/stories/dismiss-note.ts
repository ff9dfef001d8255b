import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { keepDismissal } from '#server/practice/keep-dismissal.ts';
import { reviewTelling } from './review-telling.ts';

const input = z.object({
  id: z.string().max(64),
  telling: z.string().max(10),
  key: z.string().min(1).max(500, 'There is no such finding in this text.'),
});

/** Sets a note on a telling aside as "not so", here and wherever the same rule meets the same words. */
export async function dismissNote(ctx: Ctx, given: unknown): Promise<void> {
  const { key, ...which } = atTheDoor(input, given);
  const { review } = await reviewTelling(ctx, which);
  await keepDismissal(ctx, requireOwner(ctx), { review, key, questionId: null });
}
