import { eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { compassWeights } from '#server/schema.ts';

/** Puts every weight back to the editors'; the compass stays where it is set. Returns how many were own. */
export async function resetWeights(ctx: Ctx): Promise<{ reset: number }> {
  const gone = await ctx.db
    .delete(compassWeights)
    .where(eq(compassWeights.ownerId, requireOwner(ctx)))
    .returning({ skill: compassWeights.skill });
  return { reset: gone.length };
}
