import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { interviews } from '#server/schema.ts';
import { ownInterview, whichIs } from './access.ts';

/** Deletes an interview. Practice stays; only the plan no longer leads up to it. */
export async function deleteInterview(ctx: Ctx, given: { id: string }): Promise<void> {
  const { id } = await ownInterview(ctx, given.id);
  await ctx.db.delete(interviews).where(whichIs(requireOwner(ctx), id));
}
