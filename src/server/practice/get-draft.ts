import { and, desc, eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { attempts, drafts } from '#server/schema.ts';
import type { Draft } from './save-draft.ts';

/**
 * The draft of one question, if there is one. A save that was still on its way when the same words
 * were submitted leaves a draft that is no news; it is not offered again.
 */
export async function getDraft(ctx: Ctx, input: { questionId: string }): Promise<Draft | undefined> {
  const ownerId = requireOwner(ctx);
  const [row] = await ctx.db
    .select({ text: drafts.text, mode: drafts.mode, version: drafts.version, updatedAt: drafts.updatedAt })
    .from(drafts)
    .where(and(eq(drafts.ownerId, ownerId), eq(drafts.questionId, input.questionId)));
  if (!row) return undefined;
  const [last] = await ctx.db
    .select({ text: attempts.text })
    .from(attempts)
    .where(and(eq(attempts.ownerId, ownerId), eq(attempts.questionId, input.questionId)))
    .orderBy(desc(attempts.createdAt))
    .limit(1);
  const draft = row as Draft;
  return last?.text === draft.text ? { ...draft, text: '' } : draft;
}
