import { and, asc, eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { dayIn, momentOn } from '#server/days/days.ts';
import { applications, interviews } from '#server/schema.ts';
import { asInterview } from './access.ts';
import type { Interview } from './interview.ts';

/**
 * The signed-in person's interviews: those to come, the nearest first, and those that are over, latest first. A round
 * ahead of an application that is closed will not be held: it is neither, and stands on the application's page alone.
 */
export async function listInterviews(ctx: Ctx): Promise<{ coming: Interview[]; over: Interview[] }> {
  const rows = await ctx.db
    .select({ interview: interviews, stage: applications.stage })
    .from(interviews)
    .leftJoin(
      applications,
      and(eq(applications.ownerId, interviews.ownerId), eq(applications.id, interviews.applicationId)),
    )
    .where(eq(interviews.ownerId, requireOwner(ctx)))
    .orderBy(asc(interviews.day), asc(interviews.startsAt), asc(interviews.id));
  const now = ctx.now();
  const all = rows
    .map(({ interview, stage }) => ({ interview: asInterview(interview), closed: stage === 'closed' }))
    .sort((a, b) => startOf(a.interview).getTime() - startOf(b.interview).getTime());
  return {
    coming: all.flatMap(({ interview, closed }) => (isOver(interview, now) || closed ? [] : interview)),
    over: all.flatMap(({ interview }) => (isOver(interview, now) ? interview : [])).reverse(),
  };
}

/** When it begins; with no clock said, at the start of its day. */
export function startOf({ timeZone, day, startsAt }: Interview): Date {
  return momentOn(timeZone, day, startsAt ?? '00:00');
}

/** Over once it has begun; without a clock, once its day is over where it takes place. */
export function isOver(interview: Interview, now: Date): boolean {
  return interview.startsAt === null
    ? dayIn(interview.timeZone, now) > interview.day
    : startOf(interview) < now;
}

/** The day it is on for somebody in this zone; a day without a clock is that day everywhere. */
export function dayFor(zone: string, interview: Interview): string {
  return interview.startsAt === null ? interview.day : dayIn(zone, startOf(interview));
}
