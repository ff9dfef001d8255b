import { desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { TOPICS } from '#content/names.ts';
import type { Question } from '#content/questions.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { ownQuestions, questions, questionTags } from '#server/schema.ts';
import type { Whose } from './filters.ts';
import { matched } from './matched.ts';
import { matchWords, type Words } from './match-words.ts';

/** A question that the words of a search found, of the bank or one's own. */
export type Found = Pick<
  Question,
  'id' | 'topic' | 'kind' | 'roles' | 'round' | 'seniority' | 'text' | 'asks'
> & {
  /** Companies the person has tagged it with. */
  companies: string[];
  whose: Whose;
};

/**
 * Every question that these words find, better matches first. Without words: all, one's own first, the
 * newest of them at the top, then the bank by topic.
 */
export async function findMatching(ctx: Ctx, q: string): Promise<Found[]> {
  const owner = requireOwner(ctx);
  const words = q ? await matchWords(ctx, q) : undefined;
  const [bank, own, companies] = await Promise.all([
    inBank(ctx, q, words),
    amongOwn(ctx, owner, q, words),
    taggedCompanies(ctx, owner),
  ]);
  const found = [
    ...own.map((one) => ({ ...one, whose: 'own' as const })),
    ...bank.map((one) => ({ ...one, companies: companies.get(one.id) ?? [], whose: 'bank' as const })),
  ];
  if (words) found.sort((a, b) => b.how - a.how || b.rank - a.rank || (a.id < b.id ? -1 : 1));
  return found.map(({ how: _how, rank: _rank, ...one }) => one as Found);
}

const { id, topic, kind, roles, round, seniority, text, asks } = getTableColumns(questions);
const columns = { id, topic, kind, roles, round, seniority, text, asks };

async function inBank(ctx: Ctx, q: string, words: Words | undefined) {
  const { how, rank, enough } = matched(questions.search, q, words);
  const rows = await ctx.db
    .select({ ...columns, how, rank })
    .from(questions)
    .where(enough);
  if (words) return rows;
  const places = new Map<string, number>(TOPICS.map((name, at) => [name, at]));
  return rows.sort(
    (a, b) => (places.get(a.topic) ?? 0) - (places.get(b.topic) ?? 0) || a.id.localeCompare(b.id, 'en'),
  );
}

export async function amongOwn(ctx: Ctx, owner: string, q: string, words: Words | undefined) {
  const { how, rank, enough } = matched(ownQuestions.search, q, words);
  const { id, topic, kind, roles, round, seniority, text, asks, companies } = getTableColumns(ownQuestions);
  return ctx.db
    .select({ id, topic, kind, roles, round, seniority, text, asks, companies, how, rank })
    .from(ownQuestions)
    .where(sql`${ownQuestions.ownerId} = ${owner} and ${enough}`)
    .orderBy(desc(ownQuestions.createdAt), ownQuestions.id);
}

/** The companies that the person has tagged each question of the bank with. */
export async function taggedCompanies(ctx: Ctx, owner: string): Promise<Map<string, string[]>> {
  const rows = await ctx.db
    .select({ id: questionTags.questionId, company: questionTags.company })
    .from(questionTags)
    .where(eq(questionTags.ownerId, owner));
  const byQuestion = new Map<string, string[]>();
  for (const { id, company } of rows) byQuestion.set(id, [...(byQuestion.get(id) ?? []), company]);
  return byQuestion;
}
