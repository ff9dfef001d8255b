import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { applications } from '#server/schema.ts';
import { ownApplication, whichIs } from './access.ts';
import { applicationChange } from './application.ts';

const input = z.union([applicationChange.shape.remindOn.unwrap(), z.undefined()]);

/**
 * Sets the day on which an application comes to mind again. With none, what was to be done next is done: the
 * reminder and the next action go.
 */
export async function setReminder(ctx: Ctx, given: { id: string; remindOn: unknown }): Promise<void> {
  const ownerId = requireOwner(ctx);
  const { id } = await ownApplication(ctx, given.id);
  const remindOn = atTheDoor(input, given.remindOn) ?? null;
  await ctx.db
    .update(applications)
    .set({
      remindOn,
      ...(remindOn === null ? { nextAction: '' } : {}),
      updatedAt: ctx.now(),
      version: sql`${applications.version} + 1`,
    })
    .where(whichIs(ownerId, id));
}
