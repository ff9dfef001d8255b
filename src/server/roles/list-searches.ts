import { and, eq, sql } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { roles, savedSearches } from '#server/schema.ts';
import { queryOf } from './board-query.ts';
import { foundAfter, passing } from './passing.ts';
import { MOST_SEARCHES } from './save-search.ts';

export type SavedSearch = { id: string; name: string; filters: string; fresh: number };

/** One's saved searches by name, each with how many roles it has found since it was last looked at. */
export async function listSearches(ctx: Ctx): Promise<SavedSearch[]> {
  const owner = requireOwner(ctx);
  const now = ctx.now();
  const rows = await ctx.db
    .select()
    .from(savedSearches)
    .where(eq(savedSearches.ownerId, owner))
    .orderBy(sql`lower(${savedSearches.name})`, savedSearches.id)
    .limit(MOST_SEARCHES);
  if (rows.length === 0) return [];
  // One walk through what was found since for all of them.
  const oldest = rows.reduce((least, { seenAt }) => (seenAt < least ? seenAt : least), now);
  const fresh = rows.map(({ filters, seenAt }) =>
    sql<number>`count(*) filter (where ${passing(owner, queryOf(filters), { now, since: seenAt })} and ${foundAfter(seenAt)})`.mapWith(
      Number,
    ),
  );
  const [counts] = await ctx.db
    .select(Object.fromEntries(fresh.map((count, at) => [`n${at}`, count])))
    .from(roles)
    .where(and(eq(roles.ownerId, owner), foundAfter(oldest)));
  return rows.map(({ id, name, filters }, at) => ({ id, name, filters, fresh: counts![`n${at}`]! }));
}
