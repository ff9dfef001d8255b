import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import { ownApplication, whichIs } from '#server/applications/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { applications } from '#server/schema.ts';
import { dayIfSaid } from '#server/days/days.ts';
import { fieldWords } from '#server/typed-words.ts';

const input = z.object({ on: dayIfSaid, note: fieldWords(500, 'A note has').default('') });

/** Sets the day on which to be in touch again, and with what: the application’s own reminder. */
export async function keepInTouch(ctx: Ctx, given: { applicationId: string; said: unknown }): Promise<void> {
  const ownerId = requireOwner(ctx);
  const { id } = await ownApplication(ctx, given.applicationId);
  const { on, note } = atTheDoor(input, given.said);
  await ctx.db
    .update(applications)
    .set({
      remindOn: on,
      nextAction: on === null ? '' : note || 'Be in touch again',
      updatedAt: ctx.now(),
      version: sql`${applications.version} + 1`,
    })
    .where(whichIs(ownerId, id));
}
