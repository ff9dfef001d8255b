import { eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { stories } from '#server/schema.ts';

/** How many stories the signed-in person has. */
export async function countStories(ctx: Ctx): Promise<number> {
  return ctx.db.$count(stories, eq(stories.ownerId, requireOwner(ctx)));
}
