import { and, asc, eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { researchFacts } from '#server/schema.ts';
import { asFact } from './access.ts';
import { MOST_FACTS, type ResearchFact } from './fact.ts';

/** The facts of an application of the signed-in person, the oldest first. Of a stranger's there are none. */
export async function listFacts(ctx: Ctx, input: { applicationId: string }): Promise<ResearchFact[]> {
  const rows = await ctx.db
    .select()
    .from(researchFacts)
    .where(
      and(eq(researchFacts.ownerId, requireOwner(ctx)), eq(researchFacts.applicationId, input.applicationId)),
    )
    .orderBy(asc(researchFacts.createdAt), asc(researchFacts.id))
    .limit(MOST_FACTS);
  return rows.map(asFact);
}
