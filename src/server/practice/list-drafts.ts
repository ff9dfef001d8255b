import { and, desc, eq, sql } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { drafts, ownQuestions, questions } from '#server/schema.ts';
import { isNews } from './get-draft.ts';

export type DraftSummary = {
  questionId: string;
  questionText: string;
  opening: string;
  updatedAt: Date;
};

/** Answers that were begun and not submitted, the latest first, at most ten. */
export async function listDrafts(ctx: Ctx): Promise<DraftSummary[]> {
  return ctx.db
    .select({
      questionId: drafts.questionId,
      questionText: sql<string>`coalesce(${questions.text}, ${ownQuestions.text})`,
      opening: sql<string>`left(btrim(${drafts.text}), 160)`,
      updatedAt: drafts.updatedAt,
    })
    .from(drafts)
    .leftJoin(questions, eq(questions.id, drafts.questionId))
    .leftJoin(
      ownQuestions,
      and(eq(ownQuestions.ownerId, drafts.ownerId), eq(ownQuestions.id, drafts.questionId)),
    )
    .where(
      and(
        eq(drafts.ownerId, requireOwner(ctx)),
        sql`btrim(${drafts.text}) <> ''`,
        isNews(ctx.db),
        // A draft to a question that has left the bank cannot be gone on with.
        sql`coalesce(${questions.id}, ${ownQuestions.id}) is not null`,
      ),
    )
    .orderBy(desc(drafts.updatedAt))
    .limit(10);
}
