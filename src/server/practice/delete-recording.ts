import { and, eq } from 'drizzle-orm';
import type { Ctx } from '#server/ctx.ts';
import { recordings } from '#server/schema.ts';
import { ownAttempt } from './access.ts';

/** Deletes the kept sound of one's own attempt and leaves the attempt. */
export async function deleteRecording(ctx: Ctx, input: { attemptId: string }): Promise<void> {
  const { ownerId, id } = await ownAttempt(ctx, input.attemptId);
  await ctx.db.delete(recordings).where(and(eq(recordings.ownerId, ownerId), eq(recordings.attemptId, id)));
}
