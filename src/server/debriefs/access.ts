import { and, asc, eq, inArray } from 'drizzle-orm';
import { FELT, OVERALL, WENT } from '#content/debrief-words.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { findQuestion } from '#server/questions/get-question.ts';
import { attempts, debriefQuestions, debriefs } from '#server/schema.ts';
import type { Asked, Debrief } from './debrief.ts';

/** The debrief of an interview that is known to be the signed-in person's; an empty one while none is kept. */
export async function debriefOf(ctx: Ctx, interviewId: string): Promise<Debrief> {
  const [[row], questions] = await Promise.all([
    ctx.db
      .select()
      .from(debriefs)
      .where(isOf(requireOwner(ctx), interviewId)),
    askedIn(ctx, interviewId),
  ]);
  return {
    interviewId,
    overall: OVERALL.find((word) => word === row?.overall) ?? '',
    observations: row?.observations ?? '',
    guesses: row?.guesses ?? '',
    oneThing: row?.oneThing ?? '',
    version: row?.version ?? 0,
    updatedAt: row?.updatedAt ?? ctx.now(),
    questions,
  };
}

/** The questions that came, in their order, each with the question that it is and its attempt, if they are there still. */
async function askedIn(ctx: Ctx, interviewId: string): Promise<Asked[]> {
  const ownerId = requireOwner(ctx);
  const rows = await ctx.db
    .select()
    .from(debriefQuestions)
    .where(and(eq(debriefQuestions.ownerId, ownerId), eq(debriefQuestions.interviewId, interviewId)))
    .orderBy(asc(debriefQuestions.place), asc(debriefQuestions.id));
  const wanted = rows.flatMap(({ attemptId }) => (attemptId ? [attemptId] : []));
  const kept = wanted.length
    ? await ctx.db
        .select({ id: attempts.id })
        .from(attempts)
        .where(and(eq(attempts.ownerId, ownerId), inArray(attempts.id, wanted)))
    : [];
  return Promise.all(
    rows.map(async ({ id, asked, questionId, went, felt, followUp, heardAt, attemptId }) => {
      const same = questionId === null ? undefined : await findQuestion(ctx, questionId);
      return {
        id,
        asked,
        questionId: same?.id ?? null,
        went: WENT.find((word) => word === went) ?? '',
        felt: FELT.find((word) => word === felt) ?? '',
        followUp,
        same: same ? { id: same.id, text: same.text } : null,
        heardAt,
        attemptId: kept.find((attempt) => attempt.id === attemptId)?.id ?? null,
      };
    }),
  );
}

/** The debrief with this owner and interview. */
export const isOf = (owner: string, interviewId: string) =>
  and(eq(debriefs.ownerId, owner), eq(debriefs.interviewId, interviewId));
