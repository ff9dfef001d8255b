import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { readChecklist } from '#content/checklist.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput, NotFound } from '#server/errors.ts';
import { checklistTicks } from '#server/schema.ts';

const input = z.object({
  item: z.string().max(64),
  done: z.boolean(),
});

/** Ticks an item of the checklist, or takes the tick back. What Debrief counts itself cannot be ticked. */
export async function tickItem(ctx: Ctx, given: unknown): Promise<{ item: string }> {
  const ownerId = requireOwner(ctx);
  const { item, done } = atTheDoor(input, given);
  const known = readChecklist()
    .flatMap(({ items }) => items)
    .find(({ id }) => id === item);
  if (!known) throw new NotFound('There is no such item on the checklist.');
  if (known.done.by !== 'person')
    throw new BadInput('This one is counted from what is there, so it cannot be ticked.');
  if (done) {
    await ctx.db.insert(checklistTicks).values({ ownerId, item, tickedAt: ctx.now() }).onConflictDoNothing();
  } else {
    await ctx.db
      .delete(checklistTicks)
      .where(and(eq(checklistTicks.ownerId, ownerId), eq(checklistTicks.item, item)));
  }
  return { item };
}
