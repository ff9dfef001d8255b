import { and, eq, or, sql, type SQL } from 'drizzle-orm';
import { roles } from '#server/schema.ts';
import { NEAR, type BoardQuery } from './board-query.ts';
import { NOT_SEEN_DAYS, OPEN_LONG_DAYS } from './staleness.ts';

/** A role that was found after this moment; those a person added are not found. */
export const foundAfter = (since: Date): SQL =>
  sql`${roles.firstSeenAt} > ${since.toISOString()}::timestamptz and ${roles.boardId} is not null`;

/** The filters of the board as a condition. `since` is where "new" begins: with none, nothing is new. */
export function passing(
  owner: string,
  query: BoardQuery,
  { now, since }: { now: Date; since: Date | null },
): SQL | undefined {
  const { q, kind, seniority, country, remote, led, company } = query;
  return and(
    eq(roles.ownerId, owner),
    query.hidden ? eq(roles.hidden, true) : sql`not ${roles.hidden}`,
    // What somebody added by hand they want to see, whatever it was read as.
    kind === undefined ? sql`(${roles.kind} <> 'other' or ${roles.boardId} is null)` : undefined,
    kind && kind !== 'any' ? eq(roles.kind, kind) : undefined,
    seniority && eq(roles.seniority, seniority),
    country === NEAR ? eq(roles.nearness, 0) : undefined,
    country && country !== NEAR ? sql`${roles.countries} @> array[${country}]::text[]` : undefined,
    remote && eq(roles.remote, remote),
    led && eq(roles.led, led),
    company ? sql`lower(${roles.company}) = lower(${company})` : undefined,
    q ? sql`${roles.search} @@ websearch_to_tsquery('english', ${q})` : undefined,
    query.fresh && (since ? foundAfter(since) : sql`false`),
    query.current && isCurrent(now),
  );
}

/** The same that `staleness.ts` says of a row, for the database: neither gone, nor open long, nor unseen. */
function isCurrent(now: Date): SQL | undefined {
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
  return and(
    sql`${roles.goneAt} is null`,
    sql`${roles.openedAt} >= ${before(OPEN_LONG_DAYS)}::timestamptz`,
    or(sql`${roles.boardId} is null`, sql`${roles.lastSeenAt} >= ${before(NOT_SEEN_DAYS)}::timestamptz`),
  );
}
