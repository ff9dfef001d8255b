import { and, eq, sql } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { Conflict, PlainError } from '#server/errors.ts';
import { feedRuns, jobBoards } from '#server/schema.ts';
import { ownBoard } from './access.ts';
import { claimRun } from './claim-run.ts';
import { runBoard } from './run-board.ts';

/** How many runs were begun, and when all have ended; nobody has to wait for that. */
export type Begun = { begun: number; ended: Promise<void> };

/**
 * Begins to read one board, or these, or all that are not paused. It gives back as soon as the runs are written
 * down; they go on by themselves, and one that fails stops no other.
 */
export async function fetchBoards(
  ctx: Ctx,
  given: { id?: string; ids?: readonly string[] } = {},
): Promise<Begun> {
  const ownerId = requireOwner(ctx);
  const { web } = ctx;
  if (!web) throw new PlainError(503, 'This Debrief is not set up to read the web.');
  const ids =
    given.id === undefined
      ? (given.ids ?? (await readable(ctx, ownerId)))
      : [await askable(ctx, ownerId, given.id)];
  const runs: Promise<void>[] = [];
  for (const boardId of ids) {
    const run = await claimRun(ctx, { ownerId, boardId });
    if (run) runs.push(runBoard(ctx, web, run));
  }
  return { begun: runs.length, ended: Promise.all(runs).then(() => {}) };
}

/** Boards that are not paused and have not asked for time. */
async function readable(ctx: Ctx, ownerId: string): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: jobBoards.id })
    .from(jobBoards)
    .where(
      and(
        eq(jobBoards.ownerId, ownerId),
        eq(jobBoards.paused, false),
        sql`(${jobBoards.waitUntil} is null or ${jobBoards.waitUntil} <= ${ctx.now().toISOString()})`,
      ),
    )
    .orderBy(sql`${jobBoards.checkedAt} nulls first`);
  return rows.map(({ id }) => id);
}

/** A board a person asks for may be asked before its back-off is over, but not when its server asked for time. */
async function askable(ctx: Ctx, ownerId: string, given: string): Promise<string> {
  const { id, waitUntil, paused, company } = await ownBoard(ctx, given);
  if (paused) throw new Conflict(`${company} is paused. Go on with it first.`);
  if (waitUntil && waitUntil > ctx.now()) {
    const [last] = await ctx.db
      .select({ outcome: feedRuns.outcome })
      .from(feedRuns)
      .where(and(eq(feedRuns.ownerId, ownerId), eq(feedRuns.boardId, id)))
      .orderBy(sql`${feedRuns.startedAt} desc`)
      .limit(1);
    if (last?.outcome === 'wait')
      throw new Conflict(
        `${company}’s server asked to be left alone for a while. It is asked again by itself.`,
      );
  }
  return id;
}
