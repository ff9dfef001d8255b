import { and, desc, eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { feedRuns, jobBoards } from '#server/schema.ts';
import { ownBoard } from './access.ts';
import { asOutcome, type RunOutcome } from './board.ts';

/** Runs that are shown. */
const SHOWN = 200;

export type ListedRun = {
  id: string;
  boardId: string;
  company: string;
  outcome: RunOutcome;
  startedAt: Date;
  seconds: number | null;
  found: number;
  fresh: number;
  message: string;
};

/** The last runs, of all boards or of one, the newest first. */
export async function listRuns(ctx: Ctx, given: { boardId?: string | undefined } = {}): Promise<ListedRun[]> {
  const owner = requireOwner(ctx);
  const board = given.boardId === undefined ? undefined : await ownBoard(ctx, given.boardId);
  const rows = await ctx.db
    .select({ run: feedRuns, company: jobBoards.company })
    .from(feedRuns)
    .innerJoin(jobBoards, and(eq(jobBoards.ownerId, feedRuns.ownerId), eq(jobBoards.id, feedRuns.boardId)))
    .where(and(eq(feedRuns.ownerId, owner), board && eq(feedRuns.boardId, board.id)))
    .orderBy(desc(feedRuns.startedAt), desc(feedRuns.id))
    .limit(SHOWN);
  const now = ctx.now();
  return rows.map(({ run, company }) => ({
    id: run.id,
    boardId: run.boardId,
    company,
    outcome: asOutcome(run.outcome, run.startedAt, now),
    startedAt: run.startedAt,
    seconds:
      run.endedAt && Math.max(0, Math.round((run.endedAt.getTime() - run.startedAt.getTime()) / 100) / 10),
    found: run.found,
    fresh: run.fresh,
    message: run.message,
  }));
}
