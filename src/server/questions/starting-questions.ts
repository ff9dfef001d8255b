import { and, arrayContains, eq, inArray, notExists, sql } from 'drizzle-orm';
import type { Kind } from '#engine';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { attempts, questions } from '#server/schema.ts';
import { getSettings } from '#server/settings/get-settings.ts';

/** What nearly every first round asks, so where practice begins. */
const FIRST: Kind[] = ['intro', 'behavioural', 'strengths', 'reverse'];

export type StartingQuestion = { id: string; text: string; kind: Kind };

/**
 * One unanswered question of each kind that nearly every first interview asks, for the person's role: the
 * shortest, since the plainest question is the one to begin with.
 */
export async function startingQuestions(ctx: Ctx): Promise<StartingQuestion[]> {
  const owner = requireOwner(ctx);
  const { role } = await getSettings(ctx);
  const answered = ctx.db
    .select({ one: sql`1` })
    .from(attempts)
    .where(and(eq(attempts.ownerId, owner), eq(attempts.questionId, questions.id)));
  const rows = await ctx.db
    .selectDistinctOn([questions.kind], { id: questions.id, text: questions.text, kind: questions.kind })
    .from(questions)
    .where(and(inArray(questions.kind, FIRST), arrayContains(questions.roles, [role]), notExists(answered)))
    .orderBy(
      questions.kind,
      sql`${questions.round} <> 'recruiter'`,
      sql`length(${questions.text})`,
      questions.id,
    );
  return (rows as StartingQuestion[]).sort((a, b) => FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind));
}
