import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import type { Day } from '#server/days/days.ts';
import { applications } from '#server/schema.ts';
import { namesOfToday } from './access.ts';
import type { Application } from './application.ts';
import type { Filters } from './filters.ts';
import { inOrder, LISTED, whichFit } from './which-fit.ts';

/** Rows of the table at once. */
export const ROWS_AT_ONCE = 100;

export type ListedApplication = Pick<Application, keyof typeof LISTED>;

/** One page of the table: the person's applications that the filters leave, in the order they ask for. */
export async function listApplications(
  ctx: Ctx,
  { filters, today }: { filters: Filters; today: Day },
): Promise<{ rows: ListedApplication[]; total: number; pages: number }> {
  const fits = whichFit(requireOwner(ctx), filters, today);
  const [rows, total] = await Promise.all([
    ctx.db
      .select(LISTED)
      .from(applications)
      .where(fits)
      .orderBy(...inOrder(filters))
      .limit(ROWS_AT_ONCE)
      .offset((filters.page - 1) * ROWS_AT_ONCE),
    ctx.db.$count(applications, fits),
  ]);
  return {
    rows: rows.map((row) => ({ ...row, ...namesOfToday(row) })),
    total,
    pages: Math.max(1, Math.ceil(total / ROWS_AT_ONCE)),
  };
}
