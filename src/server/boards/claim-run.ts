import { randomUUID } from 'node:crypto';
import { and, eq, lt, sql } from 'drizzle-orm';
import type { Ctx } from '#server/ctx.ts';
import { feedRuns, jobBoards } from '#server/schema.ts';
import { whichIs } from './access.ts';
import { RUN_MINUTES } from './board.ts';

/** Runs of a board that are remembered. */
const REMEMBERED = 50;

/**
 * Begins a run, unless one of this board goes on already, here or in another process. Null then, and when there is
 * no such board. Runs that never ended are closed, and the oldest forgotten.
 */
export async function claimRun(
  ctx: Ctx,
  given: { ownerId: string; boardId: string },
): Promise<{ runId: string; board: typeof jobBoards.$inferSelect } | null> {
  const { ownerId, boardId } = given;
  const now = ctx.now();
  const ofBoard = and(eq(feedRuns.ownerId, ownerId), eq(feedRuns.boardId, boardId));
  return ctx.db.transaction(async (tx) => {
    const [board] = await tx.select().from(jobBoards).where(whichIs(ownerId, boardId)).for('update');
    if (!board) return null;
    const running = and(ofBoard, eq(feedRuns.outcome, 'running'));
    await tx
      .update(feedRuns)
      .set({
        outcome: 'interrupted',
        endedAt: now,
        message: 'The server was stopped while the board was being read.',
      })
      .where(and(running, lt(feedRuns.startedAt, new Date(now.getTime() - RUN_MINUTES * 60_000))));
    if ((await tx.$count(feedRuns, running)) > 0) return null;
    await tx.delete(feedRuns).where(
      and(
        ofBoard,
        sql`${feedRuns.id} in (select id from feed_runs as old where old.owner_id = ${ownerId} and old.board_id = ${boardId}
          order by old.started_at desc offset ${REMEMBERED - 1})`,
      ),
    );
    const runId = randomUUID();
    await tx.insert(feedRuns).values({ ownerId, id: runId, boardId, startedAt: now });
    return { runId, board };
  });
}
