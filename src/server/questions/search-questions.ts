import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { bankPage } from './bank-page.ts';
import { bankQuery, countFacets, passes, type BankQuery, type Counts } from './filters.ts';
import { amongOwn, type Ranked } from './find-matching.ts';
import { matchWords } from './match-words.ts';

export const PAGE_SIZE = 20;

export type Bank = {
  query: BankQuery;
  questions: Omit<Ranked, 'how' | 'rank'>[];
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
  const words = query.q ? await matchWords(ctx, query.q) : undefined;
  const end = query.page * PAGE_SIZE;
  const before = end - PAGE_SIZE;
  const finding = amongOwn(ctx, owner, words);
  // One's own may stand before what the bank has for this page, all of them at most.
  const skip = before === 0 ? 0 : Math.max(0, before - (await finding).length);
  const [bank, own] = await Promise.all([bankPage(ctx, owner, query, words, { skip, end }), finding]);
  const alike = [...own.map((one) => ({ ...one, times: 1 })), ...bank.alike];
  const total = alike.reduce((sum, one) => sum + (passes(one, query) ? one.times : 0), 0);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  // A page beyond the end is the last one, which has to be looked for where it is.
  if (query.page > pages) return searchQuestions(ctx, { ...query, page: pages });
  const order = [...own.filter((one) => passes(one, query)), ...bank.shown];
  if (words) order.sort((a, b) => b.how - a.how || b.rank - a.rank);
  const questions = order.slice(before - skip, end - skip).map(({ how: _how, rank: _rank, ...one }) => one);
  return { query, questions, total, pages, counts: countFacets(alike, query) };
}
