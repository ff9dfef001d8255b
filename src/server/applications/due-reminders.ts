import { and, asc, eq, lte, ne } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import type { Day } from '#server/days/days.ts';
import { applications } from '#server/schema.ts';
import { sayReminder } from './say-reminder.ts';

/** Reminders that Today shows; the table has the others. */
const AT_ONCE = 5;

export type DueReminder = { id: string; company: string; title: string; nextAction: string; words: string };

/** What was to be done by today in applications that are not closed, the longest due first. */
export async function dueReminders(
  ctx: Ctx,
  { today }: { today: Day },
): Promise<{ due: DueReminder[]; more: number }> {
  const which = and(
    eq(applications.ownerId, requireOwner(ctx)),
    lte(applications.remindOn, today),
    ne(applications.stage, 'closed'),
  );
  const { id, company, title, nextAction, remindOn } = applications;
  const [rows, total] = await Promise.all([
    ctx.db
      .select({ id, company, title, nextAction, remindOn })
      .from(applications)
      .where(which)
      .orderBy(asc(remindOn), asc(id))
      .limit(AT_ONCE),
    ctx.db.$count(applications, which),
  ]);
  return {
    due: rows.map(({ remindOn: day, ...row }) => ({ ...row, words: sayReminder(day ?? today, today).words })),
    more: total - rows.length,
  };
}
