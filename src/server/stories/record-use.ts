import { and, eq } from 'drizzle-orm';
import type { Ctx } from '#server/ctx.ts';
import { stories, storyUses } from '#server/schema.ts';

/**
 * Remembers which story an attempt was told with, in the transaction that keeps the attempt. A story that
 * is somebody else's, or that was deleted while the answer was written, leaves no trace: the answer is
 * what must not be lost.
 */
export async function recordUse(
  tx: Pick<Ctx['db'], 'select' | 'insert'>,
  use: typeof storyUses.$inferInsert,
): Promise<void> {
  const [own] = await tx
    .select({ id: stories.id })
    .from(stories)
    .where(and(eq(stories.ownerId, use.ownerId), eq(stories.id, use.storyId)))
    .for('key share');
  if (own) await tx.insert(storyUses).values(use);
}
