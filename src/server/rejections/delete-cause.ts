import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { rejectionCauses } from '#server/schema.ts';
import { ownCause, whichCause } from './access.ts';

/** Deletes a cause; what was practised because of it stays. */
export async function deleteCause(ctx: Ctx, given: { id: string }): Promise<{ applicationId: string }> {
  const { id, applicationId } = await ownCause(ctx, given.id);
  await ctx.db.delete(rejectionCauses).where(whichCause(requireOwner(ctx), id));
  return { applicationId };
}
