import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { dropDismissal } from '#server/practice/keep-dismissal.ts';
import { getOnePager } from './get-one-pager.ts';

const input = z.object({ id: z.string().max(64), dismissalId: z.uuid('There is no such dismissal.') });

/** Takes a "not so" on a page back. */
export async function restoreRemark(ctx: Ctx, given: unknown): Promise<void> {
  const { id, dismissalId } = atTheDoor(input, given);
  await getOnePager(ctx, { id });
  await dropDismissal(ctx, requireOwner(ctx), dismissalId);
}
