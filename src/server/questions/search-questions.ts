import { and, count, eq, inArray } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { attempts } from '#server/schema.ts';
import { bankPage, bankTexts, type Alike } from './bank-page.ts';
import { bankQuery, countFacets, passes, type BankQuery, type Counts } from './filters.ts';
import { amongOwn, taggedCompanies, type Found } from './find-matching.ts';
import { matchWords } from './match-words.ts';

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
 * The bank and one's own questions, filtered and searched; better matches come first. The bank may be large:
 * it is counted and cut to a page where it lies. What a person has added is theirs to read whole.
 */
export async function searchQuestions(ctx: Ctx, input: unknown): Promise<Bank> {
  const owner = requireOwner(ctx);
  const query = atTheDoor(bankQuery, input);
  const [words, tags] = await Promise.all([
    query.q ? matchWords(ctx, query.q) : undefined,
    taggedCompanies(ctx, owner),
  ]);
  const [bank, rows] = await Promise.all([
    bankPage(ctx, query, words, tags, query.page * PAGE_SIZE),
    amongOwn(ctx, owner, query.q, words),
  ]);
  const own = rows.map((one) => ({ ...one, whose: 'own' as const, times: 1 }));
  const alike = [...own, ...bank.alike] as Alike[];
  const total = alike.reduce((sum, one) => sum + (passes(one, query) ? one.times : 0), 0);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  // A page beyond the end is the last one, which has to be looked for where it is.
  if (query.page > pages) return searchQuestions(ctx, { ...query, page: pages });
  const order = [...own.filter((one) => passes(one as Alike, query)), ...bank.first];
  if (words) order.sort((a, b) => b.how - a.how || b.rank - a.rank || (a.id < b.id ? -1 : 1));
  const ids = order.slice((query.page - 1) * PAGE_SIZE, query.page * PAGE_SIZE).map(({ id }) => id);
  const [texts, answered] = await Promise.all([bankTexts(ctx, ids), timesAnswered(ctx, owner, ids)]);
  const mine = new Map(own.map(({ how: _how, rank: _rank, times: _times, ...one }) => [one.id, one]));
  const shown = ids.flatMap((id) => {
    const text = texts.get(id);
    const one = text ? { ...text, companies: tags.get(id) ?? [], whose: 'bank' as const } : mine.get(id);
    return one ? [{ ...(one as Found), attempts: answered.get(id) ?? 0 }] : [];
  });
  return { query, questions: shown, total, pages, counts: countFacets(alike, query) };
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
