import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { researchFacts } from '#server/schema.ts';
import { ownFact, whichFact } from './access.ts';

/** Deletes one fact for good. NotFound unless it is one's own. */
export async function deleteFact(ctx: Ctx, input: { id: string }): Promise<{ applicationId: string }> {
  const { id, applicationId } = await ownFact(ctx, input.id);
  await ctx.db.delete(researchFacts).where(whichFact(requireOwner(ctx), id));
  return { applicationId };
}
