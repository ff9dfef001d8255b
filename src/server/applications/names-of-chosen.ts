import { and, asc, eq, inArray } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { applications } from '#server/schema.ts';
import { chosenIds } from './change-several.ts';

/** What was chosen, by name, so that somebody can be asked whether they mean it. */
export async function namesOfChosen(
  ctx: Ctx,
  given: { ids: unknown },
): Promise<{ id: string; company: string; title: string }[]> {
  const ownerId = requireOwner(ctx);
  const ids = atTheDoor(chosenIds, given.ids);
  const { id, company, title } = applications;
  return ctx.db
    .select({ id, company, title })
    .from(applications)
    .where(and(eq(applications.ownerId, ownerId), inArray(id, ids)))
    .orderBy(asc(company), asc(id));
}
