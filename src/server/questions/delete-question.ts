import { and, eq } from 'drizzle-orm';
import type { Ctx } from '#server/ctx.ts';
import { drafts, ownQuestions } from '#server/schema.ts';
import { ownQuestion } from './access.ts';

/** Deletes a question of one's own and the answer begun to it. Attempts stay: they keep its words. */
export async function deleteQuestion(ctx: Ctx, input: { id: string }): Promise<void> {
  const { ownerId, id } = await ownQuestion(ctx, input.id);
  await ctx.db.transaction(async (tx) => {
    await tx.delete(drafts).where(and(eq(drafts.ownerId, ownerId), eq(drafts.questionId, id)));
    await tx.delete(ownQuestions).where(and(eq(ownQuestions.ownerId, ownerId), eq(ownQuestions.id, id)));
  });
}
