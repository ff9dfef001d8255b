import { and, desc, eq, sql } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { attempts, drafts } from '#server/schema.ts';
import type { Draft } from './save-draft.ts';

/**
 * Whether a draft is other than what was submitted last. A save that was still on its way when the same words
 * were submitted leaves a draft that is no news; it is not offered again.
 */
export const isNews = (db: Pick<Ctx['db'], 'select'>) => {
  const last = db
    .select({ text: attempts.text })
    .from(attempts)
    .where(and(eq(attempts.ownerId, drafts.ownerId), eq(attempts.questionId, drafts.questionId)))
    .orderBy(desc(attempts.createdAt))
    .limit(1);
  return sql<boolean>`${drafts.text} is distinct from ${last}`;
};

/** The draft of one question, if there is one; empty where it is no news. */
export async function getDraft(ctx: Ctx, input: { questionId: string }): Promise<Draft | undefined> {
  const ownerId = requireOwner(ctx);
  const [row] = await ctx.db
    .select({
      text: drafts.text,
      mode: drafts.mode,
      version: drafts.version,
      updatedAt: drafts.updatedAt,
      news: isNews(ctx.db),
    })
    .from(drafts)
    .where(and(eq(drafts.ownerId, ownerId), eq(drafts.questionId, input.questionId)));
  if (!row) return undefined;
  const { news, ...draft } = row;
  return (news ? draft : { ...draft, text: '' }) as Draft;
}
