import { and, asc, eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { questionsToAsk } from '#server/schema.ts';
import { asAsk } from './access.ts';
import { MOST_ASKS, type Ask } from './ask.ts';

/** The questions to ask of an application of the signed-in person, the oldest first. */
export async function listAsks(ctx: Ctx, input: { applicationId: string }): Promise<Ask[]> {
  const rows = await ctx.db
    .select()
    .from(questionsToAsk)
    .where(
      and(
        eq(questionsToAsk.ownerId, requireOwner(ctx)),
        eq(questionsToAsk.applicationId, input.applicationId),
      ),
    )
    .orderBy(asc(questionsToAsk.createdAt), asc(questionsToAsk.id))
    .limit(MOST_ASKS);
  return rows.map(asAsk);
}
