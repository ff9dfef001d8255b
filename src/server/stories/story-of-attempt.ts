import { and, eq } from 'drizzle-orm';
import type { Ctx } from '#server/ctx.ts';
import { ownAttempt } from '#server/practice/access.ts';
import { storyUses } from '#server/schema.ts';

/** The story that an attempt of one's own was told with; undefined when it was told with none. */
export async function storyOfAttempt(ctx: Ctx, input: { attemptId: string }): Promise<string | undefined> {
  const { ownerId, id } = await ownAttempt(ctx, input.attemptId);
  const [use] = await ctx.db
    .select({ storyId: storyUses.storyId })
    .from(storyUses)
    .where(and(eq(storyUses.ownerId, ownerId), eq(storyUses.attemptId, id)));
  return use?.storyId;
}
