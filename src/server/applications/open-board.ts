import { count, eq, lte, sql } from 'drizzle-orm';
import { STAGES, type Stage } from '#content/names.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import type { Day } from '#server/days/days.ts';
import { applications } from '#server/schema.ts';
import { namesOfToday } from './access.ts';
import type { Filters } from './filters.ts';
import type { ListedApplication } from './list-applications.ts';
import { LISTED, whichFit } from './which-fit.ts';

/** Cards of a column; the table has the others. */
export const CARDS_OF_A_COLUMN = 20;

export type Column = { stage: Stage; total: number; cards: ListedApplication[] };

/** The person's applications by stage: of each what is due first, and then the last changed. */
export async function openBoard(
  ctx: Ctx,
  { filters, today }: { filters: Filters; today: Day },
): Promise<Column[]> {
  const fits = whichFit(requireOwner(ctx), { ...filters, stage: undefined }, today);
  const ranked = ctx.db
    .select({
      ...LISTED,
      nth: sql<number>`row_number() over (partition by ${applications.stage} order by ${applications.remindOn} <= ${today} desc nulls last, ${applications.updatedAt} desc, ${applications.id})`.as(
        'nth',
      ),
    })
    .from(applications)
    .where(fits)
    .as('ranked');
  const [rows, totals] = await Promise.all([
    ctx.db.select().from(ranked).where(lte(ranked.nth, CARDS_OF_A_COLUMN)).orderBy(ranked.nth),
    ctx.db
      .select({ stage: applications.stage, total: count() })
      .from(applications)
      .where(fits)
      .groupBy(applications.stage),
  ]);
  const cards = rows.map(({ nth: _, ...row }) => ({ ...row, ...namesOfToday(row) }));
  return STAGES.map((stage) => ({
    stage,
    total: totals.find((each) => each.stage === stage)?.total ?? 0,
    cards: cards.filter((card) => card.stage === stage),
  }));
}

/** How many applications a person has, whatever a filter leaves of them. */
export const countApplications = async (ctx: Ctx): Promise<number> =>
  ctx.db.$count(applications, eq(applications.ownerId, requireOwner(ctx)));
