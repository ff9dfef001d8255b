import { and, eq } from 'drizzle-orm';
import type { Ctx } from '#server/ctx.ts';
import { attempts } from '#server/schema.ts';
import { ownAttempt } from './access.ts';

/** Deletes one attempt with its levels and its recording. Returns the question it belonged to. */
export async function deleteAttempt(ctx: Ctx, input: { id: string }): Promise<{ questionId: string }> {
  const { ownerId, id, questionId } = await ownAttempt(ctx, input.id);
  await ctx.db.delete(attempts).where(and(eq(attempts.ownerId, ownerId), eq(attempts.id, id)));
  return { questionId };
}
