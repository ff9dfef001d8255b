import { and, asc, eq } from 'drizzle-orm';
import type { Outcome, Stage } from '#content/names.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { applicationMoves } from '#server/schema.ts';
import { asMove, ownApplication } from './access.ts';

/** A stage that an application was brought to, and when. */
export type Move = { id: string; stage: Stage; outcome: Outcome | null; createdAt: Date };

/** Every move of an application, the first one first. */
export async function listMoves(ctx: Ctx, given: { id: string }): Promise<Move[]> {
  const { id } = await ownApplication(ctx, given.id);
  const rows = await ctx.db
    .select()
    .from(applicationMoves)
    .where(and(eq(applicationMoves.ownerId, requireOwner(ctx)), eq(applicationMoves.applicationId, id)))
    .orderBy(asc(applicationMoves.createdAt), asc(applicationMoves.id));
  return rows.map(asMove);
}
