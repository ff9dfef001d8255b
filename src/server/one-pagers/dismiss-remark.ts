import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { keepDismissal } from '#server/practice/keep-dismissal.ts';
import { getOnePager } from './get-one-pager.ts';
import { reviewOnePager } from './review-one-pager.ts';

const input = z.object({
  id: z.string().max(64),
  key: z
    .string('There is no such finding in this page.')
    .min(1)
    .max(500, 'There is no such finding in this page.'),
});

/** Sets a remark on a page aside as "not so", here and wherever the same rule meets the same words. */
export async function dismissRemark(ctx: Ctx, given: unknown): Promise<void> {
  const { id, key } = atTheDoor(input, given);
  const { review } = await reviewOnePager(ctx, await getOnePager(ctx, { id }));
  await keepDismissal(ctx, requireOwner(ctx), { review, key, questionId: null });
}
