import { and, arrayContains, eq, inArray, notExists, sql } from 'drizzle-orm';
import { expectsFor } from '#content/expects.ts';
import type { Question } from '#content/questions.ts';
import type { CriterionId, Role } from '#engine';
import { requireOwner } from '#server/access.ts';
import { ownCompass } from '#server/compass/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { attempts, questions } from '#server/schema.ts';
import { getSettings } from '#server/settings/get-settings.ts';

type Candidate = Pick<Question, 'id' | 'kind' | 'topic' | 'seniority' | 'add' | 'drop'>;

export type NextQuestion = Pick<Question, 'id' | 'text' | 'kind'>;

/**
 * For each criterion, an unanswered question that calls for it: one that asks for few things besides, at the
 * seniority that the compass is set to, about a topic that no criterion before it was given. A criterion for
 * which nothing is left has none.
 */
export async function nextQuestions(
  ctx: Ctx,
  criteria: readonly CriterionId[],
): Promise<Map<CriterionId, NextQuestion>> {
  const owner = requireOwner(ctx);
  const [{ role }, { position }] = await Promise.all([getSettings(ctx), ownCompass(ctx)]);
  const answered = ctx.db
    .select({ one: sql`1` })
    .from(attempts)
    .where(and(eq(attempts.ownerId, owner), eq(attempts.questionId, questions.id)));
  const rows = await ctx.db
    .select({
      id: questions.id,
      kind: sql<Question['kind']>`${questions.kind}`,
      topic: sql<Question['topic']>`${questions.topic}`,
      seniority: sql<Question['seniority']>`${questions.seniority}`,
      add: sql<CriterionId[]>`coalesce(${questions.data} -> 'add', '[]')`,
      drop: sql<CriterionId[]>`coalesce(${questions.data} -> 'drop', '[]')`,
    })
    .from(questions)
    .where(and(arrayContains(questions.roles, [role]), notExists(answered)))
    .orderBy(questions.id);
  const chosen = chooseQuestions(criteria, rows, role, position.seniority);
  if (chosen.size === 0) return new Map();
  const texts = await ctx.db
    .select({ id: questions.id, text: questions.text })
    .from(questions)
    .where(inArray(questions.id, [...new Set([...chosen.values()].map(({ id }) => id))]));
  const text = new Map(texts.map((each) => [each.id, each.text]));
  return new Map(
    [...chosen].map(([criterion, { id, kind }]) => [criterion, { id, kind, text: text.get(id) ?? '' }]),
  );
}

/** The choice itself; the same bank and the same answers give the same questions. */
export function chooseQuestions(
  criteria: readonly CriterionId[],
  bank: readonly Candidate[],
  role: Role,
  seniority: Question['seniority'],
): Map<CriterionId, Candidate> {
  const expects = new Map(bank.map((question) => [question.id, expectsFor(question, role)]));
  const taken = { questions: new Set<string>(), topics: new Map<string, number>() };
  const chosen = new Map<CriterionId, Candidate>();
  for (const criterion of criteria) {
    const cost = (question: Candidate) =>
      (taken.questions.has(question.id) ? 100 : 0) +
      (taken.topics.get(question.topic) ?? 0) * 3 +
      (expects.get(question.id)?.length ?? 0) +
      (question.seniority === seniority ? 0 : 2);
    let best: { question: Candidate; cost: number } | undefined;
    for (const question of bank) {
      if (!expects.get(question.id)?.includes(criterion)) continue;
      const its = cost(question);
      if (!best || its < best.cost) best = { question, cost: its };
    }
    if (!best) continue;
    const { question } = best;
    chosen.set(criterion, question);
    taken.questions.add(question.id);
    taken.topics.set(question.topic, (taken.topics.get(question.topic) ?? 0) + 1);
  }
  return chosen;
}
