import { arrayContains, asc, sql } from 'drizzle-orm';
import { expectsFor, type Calls } from '#content/expects.ts';
import type { CriterionId, Role } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { questions } from '#server/schema.ts';
import type { PlanQuestion } from './plan.ts';

/** Every question for a role, with what it calls for from whoever interviews for it. */
export async function readQuestionBank({ db }: Pick<Ctx, 'db'>, role: Role): Promise<PlanQuestion[]> {
  const rows = await db
    .select({
      id: questions.id,
      text: questions.text,
      kind: questions.kind,
      topic: questions.topic,
      round: questions.round,
      add: sql<CriterionId[] | null>`${questions.data} -> 'add'`,
      drop: sql<CriterionId[] | null>`${questions.data} -> 'drop'`,
    })
    .from(questions)
    .where(arrayContains(questions.roles, [role]))
    .orderBy(asc(questions.id));
  return rows.map(({ add, drop, ...row }) => {
    const question = row as Omit<PlanQuestion, 'criteria'>;
    const calls: Calls = { kind: question.kind, add: add ?? [], drop: drop ?? [] };
    return { ...question, criteria: expectsFor(calls, role) };
  });
}
