import { and, eq, sql } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { roleVisits, savedSearches } from '#server/schema.ts';

/** Hours without a look after which the next look is another visit. */
const VISIT_HOURS = 4;
/** Seconds in which another look is not written down again: a page that is only read should wait for no disk. */
const SAME_LOOK_SECONDS = 60;

/**
 * Notes that the person looks at the board, or at one of their saved searches. Returns the end of the visit before,
 * after which everything is new; null when there was none.
 */
export async function visit(ctx: Ctx, saved?: string): Promise<Date | null> {
  const ownerId = requireOwner(ctx);
  const now = ctx.now();
  const seen = await lastLook(ctx, ownerId, saved);
  if (seen && now.getTime() - seen.seenAt.getTime() < SAME_LOOK_SECONDS * 1000) return seen.since;
  const over = new Date(now.getTime() - VISIT_HOURS * 3_600_000).toISOString();
  const since = <T extends typeof roleVisits | typeof savedSearches>(table: T) =>
    sql`case when ${table.seenAt} < ${over}::timestamptz then ${table.seenAt} else ${table.since} end`;
  if (saved) {
    const [row] = await ctx.db
      .update(savedSearches)
      .set({ since: since(savedSearches), seenAt: now })
      .where(and(eq(savedSearches.ownerId, ownerId), eq(savedSearches.id, saved)))
      .returning({ since: savedSearches.since });
    if (row) return row.since;
  }
  const [row] = await ctx.db
    .insert(roleVisits)
    .values({ ownerId, seenAt: now })
    .onConflictDoUpdate({ target: roleVisits.ownerId, set: { since: since(roleVisits), seenAt: now } })
    .returning({ since: roleVisits.since });
  return row?.since ?? null;
}

async function lastLook({ db }: Ctx, ownerId: string, saved?: string) {
  const table = saved ? savedSearches : roleVisits;
  const [row] = await db
    .select({ seenAt: table.seenAt, since: table.since })
    .from(table)
    .where(and(eq(table.ownerId, ownerId), saved ? eq(savedSearches.id, saved) : undefined));
  return row;
}
