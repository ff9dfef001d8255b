import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { jobBoards } from '#server/schema.ts';
import { ownBoard, whichIs } from './access.ts';

/** Pauses a board, or goes on with it; its roles stay as they are meanwhile. */
export async function pauseBoard(
  ctx: Ctx,
  given: { id: string; paused: boolean },
): Promise<{ company: string }> {
  const ownerId = requireOwner(ctx);
  const { id, company } = await ownBoard(ctx, given.id);
  await ctx.db.update(jobBoards).set({ paused: given.paused }).where(whichIs(ownerId, id));
  return { company };
}
