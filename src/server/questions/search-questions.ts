import { and, count, eq, inArray, sql } from 'drizzle-orm';
import { TOPICS } from '#content/names.ts';
import type { Question } from '#content/questions.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { attempts, questions } from '#server/schema.ts';
import { bankQuery, countFacets, passes, type BankQuery, type Counts } from './filters.ts';
import { matchWords } from './match-words.ts';

export const PAGE_SIZE = 20;

export type FoundQuestion = Pick<
  Question,
  'id' | 'topic' | 'kind' | 'roles' | 'round' | 'seniority' | 'text' | 'asks'
> & {
  /** How often the signed-in person has answered it. */
  attempts: number;
};

export type Bank = {
  query: BankQuery;
  questions: FoundQuestion[];
  total: number;
  pages: number;
  counts: Counts;
};

/**
 * The bank, filtered and searched; better matches come first. The bank is content of bounded size, so
 * one query finds what the words find and the filters are counted here.
 */
export async function searchQuestions(ctx: Ctx, input: unknown): Promise<Bank> {
  const owner = requireOwner(ctx);
  const query = atTheDoor(bankQuery, input);
  const found = await matching(ctx, query.q);
  const kept = found.filter((question) => passes(question, query));
  const pages = Math.max(1, Math.ceil(kept.length / PAGE_SIZE));
  const page = Math.min(query.page, pages);
  const shown = kept.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const answered = await timesAnswered(
    ctx,
    owner,
    shown.map(({ id }) => id),
  );
  return {
    query: { ...query, page },
    questions: shown.map((question) => ({ ...question, attempts: answered.get(question.id) ?? 0 })),
    total: kept.length,
    pages,
    counts: countFacets(found, query),
  };
}

const columns = {
  id: questions.id,
  topic: questions.topic,
  kind: questions.kind,
  roles: questions.roles,
  round: questions.round,
  seniority: questions.seniority,
  text: questions.text,
  asks: questions.asks,
};

type Found = Omit<FoundQuestion, 'attempts'>;

async function matching(ctx: Ctx, q: string): Promise<Found[]> {
  const met = q ? await matchWords(ctx, q) : undefined;
  if (!met) {
    const all = (await ctx.db.select(columns).from(questions)) as Found[];
    return all.sort(
      (a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic) || a.id.localeCompare(b.id, 'en'),
    );
  }
  const how = sql.join(
    met.map((condition) => sql`(${condition})::int`),
    sql` + `,
  );
  // All words of a short search, most of a long one: the more that are met, the higher.
  const enough = Math.ceil(met.length * 0.6);
  const rank = sql`ts_rank(${questions.search}, websearch_to_tsquery('english', ${q}))`;
  const rows = await ctx.db
    .select(columns)
    .from(questions)
    .where(sql`${how} >= ${enough}`)
    .orderBy(sql`${how} desc`, sql`${rank} desc`, questions.id);
  return rows as Found[];
}

async function timesAnswered(ctx: Ctx, owner: string, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .select({ id: attempts.questionId, times: count() })
    .from(attempts)
    .where(and(eq(attempts.ownerId, owner), inArray(attempts.questionId, ids)))
    .groupBy(attempts.questionId);
  return new Map(rows.map(({ id, times }) => [id, times]));
}
