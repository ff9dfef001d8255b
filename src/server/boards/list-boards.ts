import { sql } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { BOARD_KIND_NAMES } from '#server/feeds/posting.ts';
import { asOutcome, kindOf, type RunOutcome } from './board.ts';

export type ListedBoard = {
  id: string;
  company: string;
  kind: string;
  /** The server that is asked. */
  host: string;
  address: string;
  paused: boolean;
  /** Roles that are open there now. */
  open: number;
  last: { outcome: RunOutcome; at: Date; message: string } | null;
  /** Not asked by itself before; null when it may be asked. */
  waitUntil: Date | null;
};

type Row = {
  id: string;
  company: string;
  kind: string;
  address: string;
  paused: boolean;
  wait_until: string | null;
  open: number;
  outcome: string | null;
  started_at: string | null;
  message: string | null;
};

/** The boards a person follows, by company, each with its last run. */
export async function listBoards(ctx: Ctx): Promise<ListedBoard[]> {
  const owner = requireOwner(ctx);
  const rows = await ctx.db.execute<Row>(sql`
    select board.id, board.company, board.kind, board.address, board.paused, board.wait_until,
      (select count(*)::int from roles
        where roles.owner_id = ${owner} and roles.board_id = board.id and roles.gone_at is null) as open,
      run.outcome, run.started_at, run.message
    from job_boards as board
    left join lateral (
      select outcome, started_at, message from feed_runs
      where feed_runs.owner_id = ${owner} and feed_runs.board_id = board.id
      order by started_at desc limit 1
    ) as run on true
    where board.owner_id = ${owner}
    order by lower(board.company), board.id`);
  const now = ctx.now();
  return rows.map(({ wait_until, outcome, started_at, message, ...board }) => {
    const kind = kindOf(board.kind);
    const wait = wait_until === null ? null : new Date(wait_until);
    return {
      ...board,
      kind: kind ? BOARD_KIND_NAMES[kind] : 'a kind that is not known here',
      host: URL.canParse(board.address) ? new URL(board.address).host : '',
      last:
        outcome === null || started_at === null
          ? null
          : {
              outcome: asOutcome(outcome, new Date(started_at), now),
              at: new Date(started_at),
              message: message ?? '',
            },
      waitUntil: wait && wait > now ? wait : null,
    };
  });
}
