import { and, eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { onePagers } from '#server/schema.ts';
import { ownOnePager } from './access.ts';

/** Deletes one sheet for good. NotFound unless it is one's own. */
export async function deleteOnePager(ctx: Ctx, input: { id: string }): Promise<void> {
  const { id } = await ownOnePager(ctx, input.id);
  await ctx.db.delete(onePagers).where(and(eq(onePagers.ownerId, requireOwner(ctx)), eq(onePagers.id, id)));
}
