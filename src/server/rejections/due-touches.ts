import { and, asc, eq, lte, max } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { dayIn } from '#server/days/days.ts';
import { ownDay } from '#server/days/own-day.ts';
import { applicationMoves, applications } from '#server/schema.ts';

/** Companies that Today names at once. */
const AT_ONCE = 3;

export type DueTouch = { id: string; company: string; note: string };

/**
 * Companies to be in touch with again by today: of applications that are over, with a day after they ended. What was
 * still to be done before the end is no longer asked for.
 */
export async function dueTouches(ctx: Ctx): Promise<DueTouch[]> {
  const ownerId = requireOwner(ctx);
  const { timeZone, today } = await ownDay(ctx);
  const { id, company, nextAction, remindOn } = applications;
  const rows = await ctx.db
    .select({ id, company, note: nextAction, remindOn, endedAt: max(applicationMoves.createdAt) })
    .from(applications)
    .innerJoin(
      applicationMoves,
      and(eq(applicationMoves.ownerId, applications.ownerId), eq(applicationMoves.applicationId, id)),
    )
    .where(and(eq(applications.ownerId, ownerId), eq(applications.stage, 'closed'), lte(remindOn, today)))
    .groupBy(applications.ownerId, id)
    .orderBy(asc(remindOn), asc(id));
  return rows
    .filter((row) => row.remindOn && row.endedAt && row.remindOn > dayIn(timeZone, row.endedAt))
    .slice(0, AT_ONCE)
    .map((row) => ({ id: row.id, company: row.company, note: row.note }));
}
