import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { jobBoards, roles } from '#server/schema.ts';
import { ownBoard, whichIs } from './access.ts';

/** Ends following a board: it, its runs and its roles go; roles that became applications stay, as added by hand. */
export async function deleteBoard(ctx: Ctx, given: { id: string }): Promise<{ company: string }> {
  const ownerId = requireOwner(ctx);
  const { id, company } = await ownBoard(ctx, given.id);
  await ctx.db.transaction(async (tx) => {
    await tx
      .update(roles)
      .set({ boardId: null, externalId: sql`''` })
      .where(and(eq(roles.ownerId, ownerId), eq(roles.boardId, id), isNotNull(roles.appliedAs)));
    await tx.delete(jobBoards).where(whichIs(ownerId, id));
  });
  return { company };
}
