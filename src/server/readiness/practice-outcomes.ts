import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import { asApplication, asMove } from '#server/applications/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { dayIn } from '#server/days/days.ts';
import { ownDay } from '#server/days/own-day.ts';
import { asInterview } from '#server/interviews/access.ts';
import { startOf } from '#server/interviews/list-interviews.ts';
import { ITS_ATTEMPT } from '#server/practice/attempt-levels.ts';
import { asCriterion } from '#server/rejections/access.ts';
import { applicationMoves, applications, attemptLevels, attempts, interviews } from '#server/schema.ts';
import { compareOutcomes, type CriterionOutcome, type RoundOutcome } from './compare-outcomes.ts';
import { wentOn } from './went-on.ts';

export type PracticeOutcomes = {
  /** Rounds that are over and whose outcome is known, and those still open. */
  known: number;
  open: number;
  criteria: CriterionOutcome[];
};

/** The signed-in person's practice before their rounds, against whether those rounds went on. */
export async function practiceOutcomes(ctx: Ctx): Promise<PracticeOutcomes> {
  const ownerId = requireOwner(ctx);
  const [{ timeZone, today }, rounds, rows, moves] = await Promise.all([
    ownDay(ctx),
    ctx.db
      .select()
      .from(interviews)
      .where(and(eq(interviews.ownerId, ownerId), isNotNull(interviews.applicationId))),
    ctx.db.select().from(applications).where(eq(applications.ownerId, ownerId)),
    ctx.db
      .select()
      .from(applicationMoves)
      .where(eq(applicationMoves.ownerId, ownerId))
      .orderBy(asc(applicationMoves.createdAt), asc(applicationMoves.id)),
  ]);
  const byApplication = Map.groupBy(rounds.map(asInterview), ({ applicationId }) => applicationId);
  const movesOf = Map.groupBy(moves, ({ applicationId }) => applicationId);
  const outcomes: RoundOutcome[] = [];
  const dayOf = (at: Date) => dayIn(timeZone, at);
  let open = 0;
  for (const { id, appliedOn, stage, outcome } of rows.map(asApplication)) {
    const its = byApplication.get(id) ?? [];
    const way = {
      ...{ appliedOn, stage, outcome, rounds: its },
      moves: (movesOf.get(id) ?? [])
        .map(asMove)
        .map(({ createdAt, ...move }) => ({ ...move, at: createdAt })),
    };
    for (const held of its) {
      const at = startOf(held);
      if (at > ctx.now()) continue;
      const on = wentOn(held, way, today, dayOf);
      if (on === undefined) open++;
      else outcomes.push({ at, wentOn: on });
    }
  }
  if (outcomes.length === 0) return { known: 0, open, criteria: [] };
  const levels = await ctx.db
    .select({
      criterion: attemptLevels.criterion,
      level: attemptLevels.reviewer,
      at: attempts.createdAt,
    })
    .from(attemptLevels)
    .innerJoin(attempts, ITS_ATTEMPT)
    .where(eq(attemptLevels.ownerId, ownerId));
  const practised = levels.flatMap(({ criterion: stored, ...rest }) => {
    const criterion = asCriterion(stored);
    return criterion ? [{ criterion, ...rest }] : [];
  });
  return { known: outcomes.length, open, criteria: compareOutcomes(outcomes, practised) };
}
