import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { interviewerRemarks } from '#server/schema.ts';

/** Takes a remark out of what the interviewers said. NotFound unless it is one's own. */
export async function deleteRemark(ctx: Ctx, given: { id: string }): Promise<void> {
  const owner = requireOwner(ctx);
  if (z.uuid().safeParse(given.id).success) {
    const gone = await ctx.db
      .delete(interviewerRemarks)
      .where(and(eq(interviewerRemarks.ownerId, owner), eq(interviewerRemarks.id, given.id)))
      .returning({ id: interviewerRemarks.id });
    if (gone.length > 0) return;
  }
  throw new NotFound('There is no such remark.');
}
