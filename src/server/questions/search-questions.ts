import { and, count, eq, inArray } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { attempts } from '#server/schema.ts';
import { bankQuery, countFacets, passes, type BankQuery, type Counts } from './filters.ts';
import { findMatching, type Found } from './find-matching.ts';

export const PAGE_SIZE = 20;

export type FoundQuestion = Found & {
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
 * The bank and one's own questions, filtered and searched; better matches come first. Both are of bounded
 * size, so one query each finds what the words find and the filters are counted here.
 */
export async function searchQuestions(ctx: Ctx, input: unknown): Promise<Bank> {
  const owner = requireOwner(ctx);
  const query = atTheDoor(bankQuery, input);
  const found = await findMatching(ctx, query.q);
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

async function timesAnswered(ctx: Ctx, owner: string, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .select({ id: attempts.questionId, times: count() })
    .from(attempts)
    .where(and(eq(attempts.ownerId, owner), inArray(attempts.questionId, ids)))
    .groupBy(attempts.questionId);
  return new Map(rows.map(({ id, times }) => [id, times]));
}
