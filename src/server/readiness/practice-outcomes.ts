import { and, eq, isNotNull } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import { asApplication } from '#server/applications/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { asInterview } from '#server/interviews/access.ts';
import { moveShape } from '#server/applications/application.ts';
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
  const [rounds, rows, moves] = await Promise.all([
    ctx.db
      .select()
      .from(interviews)
      .where(and(eq(interviews.ownerId, ownerId), isNotNull(interviews.applicationId))),
    ctx.db.select().from(applications).where(eq(applications.ownerId, ownerId)),
    ctx.db.select().from(applicationMoves).where(eq(applicationMoves.ownerId, ownerId)),
  ]);
  const byApplication = Map.groupBy(rounds.map(asInterview), ({ applicationId }) => applicationId);
  const movesOf = Map.groupBy(moves, ({ applicationId }) => applicationId);
  const outcomes: RoundOutcome[] = [];
  let open = 0;
  for (const { id, stage, outcome } of rows.map(asApplication)) {
    const its = byApplication.get(id) ?? [];
    const way = {
      ...{ stage, outcome, rounds: its },
      moves: (movesOf.get(id) ?? []).flatMap((move) => {
        const known = moveShape.safeParse(move);
        return known.success ? [known.data] : [];
      }),
    };
    for (const held of its) {
      const at = startOf(held);
      if (at > ctx.now()) continue;
      const on = wentOn(held, way);
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
