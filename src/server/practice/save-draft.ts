import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { findQuestion } from '#server/questions/get-question.ts';
import { NotFound } from '#server/errors.ts';
import { questionId } from '#server/questions/question-id.ts';
import { drafts } from '#server/schema.ts';
import { answerText } from './answer-text.ts';

const input = z.object({
  questionId,
  text: answerText,
  mode: z.enum(['edit', 'rehearsal']).default('edit'),
  /** The version this text was typed upon: 0 when the writer knew of no draft. */
  version: z.number().int().min(0).max(1_000_000_000),
});

export type Draft = { text: string; mode: 'edit' | 'rehearsal'; version: number; updatedAt: Date };

/**
 * Keeps the text of an answer that is still being written. When another window has saved in between,
 * nothing is overwritten: `saved` is false and `draft` is what is there, for the writer to choose.
 */
export async function saveDraft(ctx: Ctx, given: unknown): Promise<{ saved: boolean; draft: Draft }> {
  const ownerId = requireOwner(ctx);
  const { questionId, text, mode, version } = atTheDoor(input, given);
  if (!(await findQuestion(ctx, questionId))) throw new NotFound('There is no such question in the bank.');
  const updatedAt = ctx.now();
  const columns = {
    text: drafts.text,
    mode: drafts.mode,
    version: drafts.version,
    updatedAt: drafts.updatedAt,
  };
  const [row] = await ctx.db
    .insert(drafts)
    .values({ ownerId, questionId, text, mode, version: version + 1, updatedAt })
    .onConflictDoUpdate({
      target: [drafts.ownerId, drafts.questionId],
      set: { text, mode, version: sql`${drafts.version} + 1`, updatedAt },
      setWhere: eq(drafts.version, version),
    })
    .returning(columns);
  if (row) return { saved: true, draft: row as Draft };
  const [there] = await ctx.db
    .select(columns)
    .from(drafts)
    .where(and(eq(drafts.ownerId, ownerId), eq(drafts.questionId, questionId)));
  // Gone between the two statements: it was submitted or discarded elsewhere, so this one is newer.
  return there
    ? { saved: false, draft: there as Draft }
    : saveDraft(ctx, { questionId, text, mode, version });
}
