import { and, count, eq, sql } from 'drizzle-orm';
import { expectsFor } from '#content/expects.ts';
import type { Role } from '#engine';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { readQuestionBank } from '#server/plan/read-question-bank.ts';
import { askedLikeTheBank } from '#server/questions/access.ts';
import { attempts, ownQuestions, questionTags } from '#server/schema.ts';
import type { Candidate } from './likely-questions.ts';

/** Every question that may come at a company: the bank's for the role, and those that the person added. */
export async function readCandidates(
  ctx: Ctx,
  { company, role }: { company: string; role: Role },
): Promise<Candidate[]> {
  const ownerId = requireOwner(ctx);
  const name = company.trim().toLowerCase();
  const [bank, own, tags, times] = await Promise.all([
    readQuestionBank(ctx, role),
    ctx.db.select().from(ownQuestions).where(eq(ownQuestions.ownerId, ownerId)),
    ctx.db
      .select({ id: questionTags.questionId })
      .from(questionTags)
      .where(and(eq(questionTags.ownerId, ownerId), eq(sql`lower(${questionTags.company})`, name))),
    ctx.db
      .select({ id: attempts.questionId, times: count() })
      .from(attempts)
      .where(and(eq(attempts.ownerId, ownerId), eq(attempts.state, 'reviewed')))
      .groupBy(attempts.questionId),
  ]);
  const tagged = new Set(tags.map(({ id }) => id));
  const answered = new Map(times.map(({ id, times }) => [id, times]));
  return [
    ...bank.map((question) => ({
      ...question,
      askedHere: tagged.has(question.id),
      own: false,
      answered: answered.get(question.id) ?? 0,
    })),
    ...own.map((row) => {
      const question = askedLikeTheBank(row);
      return {
        id: question.id,
        text: question.text,
        kind: question.kind,
        topic: question.topic,
        round: question.round,
        criteria: expectsFor(question, role),
        askedHere: row.companies.some((each) => each.toLowerCase() === name),
        own: true,
        answered: answered.get(question.id) ?? 0,
      };
    }),
  ];
}
