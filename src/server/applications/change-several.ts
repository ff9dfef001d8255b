import { and, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { calendarDay } from '#server/days/days.ts';
import { ownDay } from '#server/days/own-day.ts';
import { takeCompanies } from '#server/debriefs/set-company.ts';
import { atTheDoor } from '#server/door.ts';
import { applicationMoves, applications, interviews } from '#server/schema.ts';
import { moveShape } from './application.ts';
import { MOST_APPLICATIONS } from './create-application.ts';
import { moveMoment } from './move-moment.ts';

/** The applications that were chosen in a list. */
export const chosenIds = z
  .array(z.uuid('One of the chosen applications is none.'))
  .min(1, 'Choose at least one application first.')
  .max(MOST_APPLICATIONS, 'These are more applications than there can be.')
  .transform((ids) => [...new Set(ids)]);

const input = z.discriminatedUnion('do', [
  z.object({ do: z.literal('move'), to: moveShape }),
  z.object({ do: z.literal('remind'), remindOn: calendarDay }),
  z.object({ do: z.literal('delete') }),
]);

/**
 * Does one thing to all that were chosen: moves them, sets their reminder, or deletes them. What is not
 * the person's own is left alone. Says how many it was done to; one that is already there is not moved.
 */
export async function changeSeveral(
  ctx: Ctx,
  given: { ids: unknown; what: unknown },
): Promise<{ changed: number }> {
  const ownerId = requireOwner(ctx);
  const ids = atTheDoor(chosenIds, given.ids);
  const what = atTheDoor(input, given.what);
  const chosen = and(eq(applications.ownerId, ownerId), inArray(applications.id, ids));
  const now = ctx.now();
  const returned = { id: applications.id };
  if (what.do === 'delete')
    return ctx.db.transaction(async (tx) => {
      await takeCompanies({ ...ctx, db: tx }, inArray(interviews.applicationId, ids));
      return { changed: (await tx.delete(applications).where(chosen).returning(returned)).length };
    });
  if (what.do === 'remind') {
    const { remindOn } = what;
    const version = sql`${applications.version} + 1`;
    const set = ctx.db.update(applications).set({ remindOn, version, updatedAt: now });
    return { changed: (await set.where(chosen).returning(returned)).length };
  }
  const { to } = what;
  const { today } = await ownDay(ctx);
  const applied =
    to.stage === 'applied' ? { appliedOn: sql`coalesce(${applications.appliedOn}, ${today}::date)` } : {};
  return ctx.db.transaction(async (tx) => {
    const moved = await tx
      .update(applications)
      .set({ ...to, ...applied, updatedAt: now })
      .where(
        and(
          chosen,
          sql`(${applications.stage}, ${applications.outcome}) is distinct from (${to.stage}::text, ${to.outcome}::text)`,
        ),
      )
      .returning(returned);
    if (moved.length > 0)
      await tx.insert(applicationMoves).values(
        moved.map(({ id }) => ({
          ownerId,
          applicationId: id,
          ...to,
          createdAt: moveMoment(ownerId, id, now),
        })),
      );
    return { changed: moved.length };
  });
}
