import { and, eq, gte, ne } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { addDays, dayIn, DEFAULT_ZONE } from '#server/days/days.ts';
import { asInterview } from '#server/interviews/access.ts';
import type { Interview } from '#server/interviews/interview.ts';
import { isOver, startOf } from '#server/interviews/list-interviews.ts';
import { applications, interviews } from '#server/schema.ts';

/** The next round of each open application that has one ahead, by the application's id; the nearest first. */
export async function nextRounds(ctx: Ctx): Promise<Map<string, Interview>> {
  const now = ctx.now();
  // Somewhere it may still be yesterday.
  const from = addDays(dayIn(DEFAULT_ZONE, now), -1);
  const rows = await ctx.db
    .select({ interview: interviews })
    .from(interviews)
    .innerJoin(
      applications,
      and(eq(applications.ownerId, interviews.ownerId), eq(applications.id, interviews.applicationId)),
    )
    .where(
      and(
        eq(interviews.ownerId, requireOwner(ctx)),
        gte(interviews.day, from),
        ne(applications.stage, 'closed'),
      ),
    );
  const ahead = rows
    .map(({ interview }) => asInterview(interview))
    .filter((interview) => !isOver(interview, now))
    .sort((a, b) => startOf(a).getTime() - startOf(b).getTime());
  const next = new Map<string, Interview>();
  for (const interview of ahead)
    if (interview.applicationId && !next.has(interview.applicationId))
      next.set(interview.applicationId, interview);
  return next;
}
