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
  return Promise.all(
    rows.map(async ({ id, name, filters, seenAt }) => ({
      id,
      name,
      filters,
      fresh: await ctx.db.$count(
        roles,
        and(passing(owner, queryOf(filters), { now, since: seenAt }), foundAfter(seenAt)),
      ),
    })),
  );
}
