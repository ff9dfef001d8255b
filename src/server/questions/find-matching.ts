import { desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Question } from '#content/questions.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { attempts, ownQuestions, questionIndex, questions, questionTags } from '#server/schema.ts';
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

/** One of them with how well the words fit it, and how often the signed-in person has answered it. */
export type Ranked = Found & { attempts: number; how: number; rank: number };

/**
 * Every question that these words find, better matches first. Without words: all, one's own first, the
 * newest of them at the top, then the bank by topic.
 */
export async function findMatching(ctx: Ctx, q: string): Promise<Found[]> {
  const owner = requireOwner(ctx);
  const words = q ? await matchWords(ctx, q) : undefined;
  const [bank, own, companies] = await Promise.all([
    inBank(ctx, words),
    amongOwn(ctx, owner, words),
    taggedCompanies(ctx, owner),
  ]);
  const found = [
    ...own,
    ...bank.map((one) => ({ ...one, companies: companies.get(one.id) ?? [], whose: 'bank' as const })),
  ];
  if (words) found.sort((a, b) => b.how - a.how || b.rank - a.rank);
  return found.map(({ how: _how, rank: _rank, ...one }) => one as Found);
}

const { id, topic, kind, roles, round, seniority, text, asks } = getTableColumns(questions);
const columns = { id, topic, kind, roles, round, seniority, text, asks };

async function inBank(ctx: Ctx, words: Words | undefined) {
  const { how, rank, enough } = matched(questionIndex.search, words);
  return ctx.db
    .select({ ...columns, how, rank })
    .from(questionIndex)
    .innerJoin(questions, eq(questions.id, questionIndex.questionId))
    .where(enough)
    .orderBy(questionIndex.place);
}

/** What the words find among the questions that the person added, the newest first. */
export async function amongOwn(ctx: Ctx, owner: string, words: Words | undefined) {
  const { how, rank, enough } = matched(ownQuestions.search, words);
  const { id, topic, kind, roles, round, seniority, text, asks, companies } = getTableColumns(ownQuestions);
  const answered = sql<number>`(
    select count(*)::int from ${attempts} a where a.owner_id = ${owner} and a.question_id = own_questions.id
  )`;
  const rows = await ctx.db
    .select({
      id,
      topic,
      kind,
      roles,
      round,
      seniority,
      text,
      asks,
      companies,
      attempts: answered,
      how,
      rank,
    })
    .from(ownQuestions)
    .where(sql`${ownQuestions.ownerId} = ${owner} and ${enough}`)
    .orderBy(desc(ownQuestions.createdAt), id)
    .prepare('among_own')
    .execute();
  return rows.map((one) => ({ ...one, whose: 'own' as const }) as Ranked);
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
