import { and, desc, eq, max } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { dayIn, DEFAULT_ZONE, type Day } from '#server/days/days.ts';
import { applicationMoves, applications, feedbackRequests } from '#server/schema.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { findPatterns, type Patterns } from './find-patterns.ts';
import { nextStep, type Step } from './next-step.ts';
import { readCauses, type CauseInLedger } from './read-causes.ts';

export type Rejection = {
  id: string;
  company: string;
  title: string;
  /** The person's own day on which it was said to have ended so. */
  on: Day;
  /** When to be in touch again, if that was set. */
  remindOn: Day | null;
  requested: 'no' | 'written' | 'sent';
  causes: CauseInLedger[];
};

export type Ledger = {
  today: Day;
  /** Newest first. */
  rejections: Rejection[];
  patterns: Patterns;
  step: Step | undefined;
  /** Whether Today shows the next small step. */
  onToday: boolean;
};

/** The signed-in person's rejections with what is known of each, what they have in common, and one next step. */
export async function listRejections(ctx: Ctx): Promise<Ledger> {
  const ownerId = requireOwner(ctx);
  const [settings, rows, causes] = await Promise.all([
    getSettings(ctx),
    ctx.db
      .select({
        id: applications.id,
        company: applications.company,
        title: applications.title,
        remindOn: applications.remindOn,
        updatedAt: applications.updatedAt,
        at: max(applicationMoves.createdAt),
        request: max(feedbackRequests.version),
        sentOn: max(feedbackRequests.sentOn),
      })
      .from(applications)
      .leftJoin(
        applicationMoves,
        and(
          eq(applicationMoves.ownerId, applications.ownerId),
          eq(applicationMoves.applicationId, applications.id),
          eq(applicationMoves.outcome, 'rejected'),
        ),
      )
      .leftJoin(
        feedbackRequests,
        and(
          eq(feedbackRequests.ownerId, applications.ownerId),
          eq(feedbackRequests.applicationId, applications.id),
        ),
      )
      .where(and(eq(applications.ownerId, ownerId), eq(applications.outcome, 'rejected')))
      .groupBy(applications.ownerId, applications.id)
      .orderBy(desc(max(applicationMoves.createdAt)), desc(applications.id)),
    readCauses(ctx),
  ]);
  const zone = settings.timeZone ?? DEFAULT_ZONE;
  const byApplication = Map.groupBy(causes, ({ applicationId }) => applicationId);
  const today = dayIn(zone, ctx.now());
  const rejections = rows.map(({ at, updatedAt, request, sentOn, ...row }): Rejection => ({
    ...row,
    on: dayIn(zone, at ?? updatedAt),
    requested: sentOn ? 'sent' : request ? 'written' : 'no',
    causes: byApplication.get(row.id) ?? [],
  }));
  return {
    today,
    rejections,
    patterns: findPatterns(rejections.length, causes),
    step: nextStep(rejections, today),
    onToday: settings.rejectionsOnToday,
  };
}
