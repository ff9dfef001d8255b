import { and, eq } from 'drizzle-orm';
import type { Ctx } from '#server/ctx.ts';
import { BoardTrouble, Unchanged } from '#server/feeds/posting.ts';
import { AskedToWait, readBoard } from '#server/feeds/read-board.ts';
import { recogniseBoard } from '#server/feeds/recognise-board.ts';
import { feedRuns, jobBoards } from '#server/schema.ts';
import { isWebFailure, type Web } from '#server/web/web.ts';
import { whichIs } from './access.ts';
import { afterAsked, afterFailures } from './back-off.ts';
import { kindOf, type RunOutcome } from './board.ts';
import { gatherRoles } from './gather-roles.ts';
import { knownRoles, stillThere, storeRoles } from './store-roles.ts';

type BoardRow = typeof jobBoards.$inferSelect;
type Ended = { outcome: RunOutcome; found: number; fresh: number; message: string; board: Partial<BoardRow> };

/** Reads one board and writes down how it went. Whatever happens to it stays here: never rejects. */
export async function runBoard(ctx: Ctx, web: Web, run: { runId: string; board: BoardRow }): Promise<void> {
  const { runId, board } = run;
  const ownerId = board.ownerId;
  try {
    const { board: changes, ...ended } = await outcomeOf(ctx, web, board);
    await ctx.db.update(jobBoards).set(changes).where(whichIs(ownerId, board.id));
    await ctx.db
      .update(feedRuns)
      .set({ ...ended, message: ended.message.slice(0, 1_000), endedAt: ctx.now() })
      .where(and(eq(feedRuns.ownerId, ownerId), eq(feedRuns.id, runId)));
  } catch (error) {
    // The database is away: the run stays as it is and is closed when the next one begins.
    ctx.log.error('a board’s run could not be written down', { board: board.id, error });
  }
}

async function outcomeOf(ctx: Ctx, web: Web, board: BoardRow): Promise<Ended> {
  const none = { found: 0, fresh: 0 };
  try {
    return await readAndStore(ctx, web, board);
  } catch (error) {
    const now = ctx.now();
    if (error instanceof Unchanged) {
      await stillThere(ctx, board);
      return {
        ...none,
        outcome: 'unchanged',
        message: 'The board is as it was.',
        board: { checkedAt: now, failures: 0, waitUntil: null },
      };
    }
    const failures = Math.min(board.failures + 1, 1_000);
    if (error instanceof AskedToWait)
      return {
        ...none,
        outcome: 'wait',
        message: error.message,
        board: { failures, waitUntil: afterAsked(error.retryAfter, now) },
      };
    const known = error instanceof BoardTrouble || isWebFailure(error);
    if (!known) ctx.log.error('a board could not be read', { board: board.id, error });
    const message = known
      ? error.message
      : 'Something went wrong on our side. The roles that are kept stay as they were.';
    return {
      ...none,
      outcome: 'failed',
      message,
      board: { failures, waitUntil: afterFailures(failures, now) },
    };
  }
}

async function readAndStore(ctx: Ctx, web: Web, board: BoardRow): Promise<Ended> {
  const kind = kindOf(board.kind);
  if (!kind) throw new BoardTrouble('This Debrief does not know that kind of board.');
  const read = await readBoard(web, { ...board, kind });
  const known = await knownRoles(ctx, board.ownerId, board.id);
  const texts = new Map(
    known.filter(({ text }) => text !== '').map(({ externalId, text }) => [externalId, text]),
  );
  const { roles, seen, later } = await gatherRoles(read, texts);
  const company = named(board, read.postings[0]?.company ?? null);
  const stored = await storeRoles(ctx, {
    ownerId: board.ownerId,
    boardId: board.id,
    company,
    found: roles,
    seen,
    complete: read.complete,
    known,
  });
  // What is left for later has to be asked for again even when the board says that it is as it was.
  const whole = later === 0 && stored.leftOut === 0;
  return {
    outcome: 'read',
    found: seen.length,
    fresh: stored.fresh,
    message: inWords({
      listed: read.postings.length,
      kept: seen.length,
      later,
      unread: read.unread,
      complete: read.complete,
      ...stored,
    }),
    board: {
      company,
      checkedAt: ctx.now(),
      failures: 0,
      waitUntil: null,
      etag: whole ? read.etag : null,
      lastModified: whole ? read.lastModified : null,
    },
  };
}

/** The company as the board writes it, unless the person or our list said otherwise. */
function named(board: BoardRow, said: string | null): string {
  const guessed = recogniseBoard(board.address)?.company;
  return !board.fromList && said && board.company === guessed ? said : board.company;
}

type Counts = {
  listed: number;
  kept: number;
  fresh: number;
  gone: number;
  later: number;
  leftOut: number;
  unread: number;
  complete: boolean;
};

function inWords({ listed, kept, fresh, gone, later, leftOut, unread, complete }: Counts): string {
  if (listed === 0) return 'The board lists no roles just now.';
  const roles = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'role' : 'roles'}`;
  return [
    `${roles(listed)} on the board, ${kept.toLocaleString('en')} near product or marketing, ${fresh.toLocaleString('en')} new${gone > 0 ? `, ${gone.toLocaleString('en')} gone` : ''}.`,
    later > 0 ? `${roles(later)} will be read the next time, not to ask the board too much at once.` : '',
    leftOut > 0
      ? `${roles(leftOut)} not kept: there are as many as can be kept. Delete a board you no longer need.`
      : '',
    unread > 0 ? `${unread.toLocaleString('en')} without a title or id left out.` : '',
    complete ? '' : 'The board lists more than are read.',
  ]
    .filter(Boolean)
    .join(' ');
}
