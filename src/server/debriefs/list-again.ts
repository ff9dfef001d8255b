import { and, eq, gt, isNotNull, ne, notExists, or, isNull, desc } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import type { Question } from '#content/questions.ts';
import { findQuestion } from '#server/questions/get-question.ts';
import { attempts, debriefQuestions, interviews } from '#server/schema.ts';

/** Questions that are looked at; whoever has more is helped with these first. */
const MOST = 50;

/** A question that went badly in a real interview and was not practised since. */
export type Again = { question: Question; company: string; interviewId: string; why: string };

/**
 * The questions to practise again because of how they went in a real interview, the latest first, each once.
 * An answer given in practice since then ends it; the review of what was said in the interview does not.
 */
export async function listAgain(ctx: Ctx): Promise<Again[]> {
  const ownerId = requireOwner(ctx);
  const practisedSince = ctx.db
    .select({ id: attempts.id })
    .from(attempts)
    .where(
      and(
        eq(attempts.ownerId, ownerId),
        eq(attempts.questionId, debriefQuestions.questionId),
        gt(attempts.createdAt, debriefQuestions.createdAt),
        or(isNull(debriefQuestions.attemptId), ne(attempts.id, debriefQuestions.attemptId)),
      ),
    );
  const rows = await ctx.db
    .select({
      questionId: debriefQuestions.questionId,
      company: interviews.company,
      interviewId: interviews.id,
    })
    .from(debriefQuestions)
    .innerJoin(
      interviews,
      and(eq(interviews.ownerId, debriefQuestions.ownerId), eq(interviews.id, debriefQuestions.interviewId)),
    )
    .where(
      and(
        eq(debriefQuestions.ownerId, ownerId),
        eq(debriefQuestions.went, 'badly'),
        isNotNull(debriefQuestions.questionId),
        notExists(practisedSince),
      ),
    )
    .orderBy(desc(debriefQuestions.createdAt), debriefQuestions.place, debriefQuestions.id)
    .limit(MOST);
  const first = new Map(rows.toReversed().map((row) => [row.questionId ?? '', row]));
  const again = await Promise.all(
    [...new Set(rows.map(({ questionId }) => questionId ?? ''))].map(async (id) => {
      const question = await findQuestion(ctx, id);
      const row = first.get(id);
      if (!question || !row) return [];
      const { company, interviewId } = row;
      return [{ question, company, interviewId, why: `Came up at ${company} and went badly.` }];
    }),
  );
  return again.flat();
}
