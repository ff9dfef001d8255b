import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { offers } from '#server/schema.ts';
import { ownOffer, whichIs } from './access.ts';

/** Deletes an offer with its notes. Its application stays as it is. */
export async function deleteOffer(ctx: Ctx, given: { id: string }): Promise<void> {
  const { id } = await ownOffer(ctx, given.id);
  await ctx.db.delete(offers).where(whichIs(requireOwner(ctx), id));
}
