import { and, arrayContains, asc, count, eq, sql } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { attemptApplications, attempts, questions } from '#server/schema.ts';
import { getSettings } from '#server/settings/get-settings.ts';

/** A question on the company to answer for an application: the one answered least for it so far. */
export async function nextCompanyQuestion(
  ctx: Ctx,
  input: { applicationId: string },
): Promise<{ id: string; text: string } | undefined> {
  const ownerId = requireOwner(ctx);
  const { role } = await getSettings(ctx);
  const answered = ctx.db
    .select({ questionId: attempts.questionId, times: count().as('times') })
    .from(attempts)
    .innerJoin(
      attemptApplications,
      and(
        eq(attemptApplications.ownerId, attempts.ownerId),
        eq(attemptApplications.attemptId, attempts.id),
        eq(attemptApplications.applicationId, input.applicationId),
      ),
    )
    .where(eq(attempts.ownerId, ownerId))
    .groupBy(attempts.questionId)
    .as('answered');
  const [row] = await ctx.db
    .select({ id: questions.id, text: questions.text })
    .from(questions)
    .leftJoin(answered, eq(answered.questionId, questions.id))
    .where(and(eq(questions.kind, 'company'), arrayContains(questions.roles, [role])))
    // Nulls, not answered yet, would come last of all.
    .orderBy(sql`coalesce(${answered.times}, 0)`, asc(questions.id))
    .limit(1);
  return row;
}
