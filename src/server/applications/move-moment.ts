import { sql, type SQL } from 'drizzle-orm';
import { applicationMoves } from '#server/schema.ts';

/** When a move is made: now, and after the last one of the same application, so that the last stays the last. */
export function moveMoment(ownerId: string, applicationId: string, now: Date): SQL<Date> {
  return sql`greatest(${now.toISOString()}::timestamptz, (
    select max(${applicationMoves.createdAt}) + interval '1 millisecond' from ${applicationMoves}
    where ${applicationMoves.ownerId} = ${ownerId} and ${applicationMoves.applicationId} = ${applicationId}))`;
}
