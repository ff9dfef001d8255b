import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { ownDay } from '#server/days/own-day.ts';
import type { Stage } from '#content/names.ts';
import type { Filters } from './filters.ts';
import { listApplications } from './list-applications.ts';
import { nextRounds } from './next-rounds.ts';
import { countApplications, openBoard } from './open-board.ts';
import { showApplication, type ShownApplication } from './show-application.ts';

export type ShownColumn = { stage: Stage; total: number; cards: ShownApplication[] };

export type OpenedPipeline = {
  /** All that a person has. */
  all: number;
  board?: ShownColumn[];
  table?: { rows: ShownApplication[]; total: number; pages: number };
};

/** The person's applications as the board or the table of these filters shows them. */
export async function openPipeline(ctx: Ctx, filters: Filters): Promise<OpenedPipeline> {
  requireOwner(ctx);
  const own = await ownDay(ctx);
  const asked = { filters, today: own.today };
  const [rounds, all, board, table] = await Promise.all([
    nextRounds(ctx),
    countApplications(ctx),
    filters.view === 'board' ? openBoard(ctx, asked) : undefined,
    filters.view === 'table' ? listApplications(ctx, asked) : undefined,
  ]);
  const show = (row: Parameters<typeof showApplication>[0]) => showApplication(row, rounds.get(row.id), own);
  return {
    all,
    ...(board && { board: board.map((column) => ({ ...column, cards: column.cards.map(show) })) }),
    ...(table && { table: { ...table, rows: table.rows.map(show) } }),
  };
}
