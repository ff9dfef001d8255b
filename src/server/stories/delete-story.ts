import { and, eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { stories } from '#server/schema.ts';
import { ownStory } from './access.ts';

/** Deletes one story for good. NotFound unless it is one's own. */
export async function deleteStory(ctx: Ctx, input: { id: string }): Promise<void> {
  const { id } = await ownStory(ctx, input.id);
  await ctx.db.delete(stories).where(and(eq(stories.ownerId, requireOwner(ctx)), eq(stories.id, id)));
}
