import { sql } from 'drizzle-orm';
import { roles } from '#server/schema.ts';
import { REPOSTED_DAYS } from './staleness.ts';

/**
 * When a posting with the same words was first seen, where that was days before this one: the same role once more.
 * One role in two cities is posted twice at the same time, which is no repost.
 */
export const earlierPosting = sql<Date | null>`(
  select min(other.first_seen_at) from ${roles} other
  where other.owner_id = ${sql.raw('roles.owner_id')} and other.fingerprint = ${sql.raw('roles.fingerprint')}
    and other.fingerprint <> '' and other.id <> ${sql.raw('roles.id')}
    and other.first_seen_at < ${sql.raw('roles.first_seen_at')} - make_interval(days => ${REPOSTED_DAYS})
)`.mapWith((stored: string | Date | null) => (stored === null ? null : new Date(stored)));
