import { and, eq, gte, sql } from 'drizzle-orm';
import { ROUND_NAMES } from '#content/names.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { addDays, dayIn } from '#server/days/days.ts';
import { asInterview } from '#server/interviews/access.ts';
import { applications, debriefs, interviews, thanks } from '#server/schema.ts';
import { dueAt, endedLately, endOf, timeLeft } from './when-due.ts';

/** What is still to be done after a round: the debrief, the thank-you note, or both. */
export type DueAfterRound = {
  interviewId: string;
  company: string;
  round: string;
  /** Nothing of it is written down yet. */
  debrief: boolean;
  /** The note's time left; null when it was sent or let go. */
  note: { dueAt: Date; left: string; late: boolean; begun: boolean } | null;
};

/**
 * The rounds of the last three days that have no debrief, or whose thank-you note was neither sent nor let go, the
 * most pressing first. Of an application that is closed nothing is asked.
 */
export async function dueThanks(ctx: Ctx): Promise<DueAfterRound[]> {
  const ownerId = requireOwner(ctx);
  const now = ctx.now();
  const rows = await ctx.db
    .select({
      interview: interviews,
      settled: thanks.settled,
      debriefed: debriefs.version,
      stage: applications.stage,
    })
    .from(interviews)
    .leftJoin(thanks, and(eq(thanks.ownerId, interviews.ownerId), eq(thanks.interviewId, interviews.id)))
    .leftJoin(
      debriefs,
      and(eq(debriefs.ownerId, interviews.ownerId), eq(debriefs.interviewId, interviews.id)),
    )
    .leftJoin(
      applications,
      and(eq(applications.ownerId, interviews.ownerId), eq(applications.id, interviews.applicationId)),
    )
    .where(
      and(
        eq(interviews.ownerId, ownerId),
        // Zones are a day apart at most; what ended when is told exactly below.
        gte(interviews.day, addDays(dayIn('UTC', now), -5)),
        sql`coalesce(${applications.stage}, '') <> 'closed'`,
      ),
    );
  return rows
    .map(({ interview, settled, debriefed }) => ({ interview: asInterview(interview), settled, debriefed }))
    .filter(({ interview }) => endedLately(interview, now))
    .sort((a, b) => endOf(a.interview).getTime() - endOf(b.interview).getTime())
    .map(({ interview, settled, debriefed }) => {
      const due = dueAt(interview);
      const open = settled !== 'sent' && settled !== 'let-go';
      return {
        interviewId: interview.id,
        company: interview.company,
        round: ROUND_NAMES[interview.round],
        debrief: debriefed === null,
        note: open
          ? { dueAt: due, left: timeLeft(due, now), late: due <= now, begun: settled !== null }
          : null,
      };
    })
    .filter(({ debrief, note }) => debrief || note !== null);
}
