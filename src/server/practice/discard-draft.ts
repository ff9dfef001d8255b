import { and, eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { drafts } from '#server/schema.ts';

/** Throws a draft away. There being none is no error. */
export async function discardDraft(ctx: Ctx, input: { questionId: string }): Promise<void> {
  await ctx.db
    .delete(drafts)
    .where(and(eq(drafts.ownerId, requireOwner(ctx)), eq(drafts.questionId, input.questionId)));
}
