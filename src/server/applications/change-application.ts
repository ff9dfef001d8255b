import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { applications } from '#server/schema.ts';
import { asApplication, ownApplication, whichIs } from './access.ts';
import { applicationChange, type Application } from './application.ts';

const version = z.coerce
  .number({ error: 'Say which version this was typed upon.' })
  .int()
  .min(1)
  .max(1_000_000_000);

export type Changed = { saved: boolean; application: Application };

/**
 * Keeps what is said of an application; what is left out stays as it is. When another window has saved in between,
 * nothing is overwritten: `saved` is false and `application` is what is there, for the writer to choose.
 */
export async function changeApplication(
  ctx: Ctx,
  given: { id: string; version: unknown; said: unknown },
): Promise<Changed> {
  const ownerId = requireOwner(ctx);
  const { id } = await ownApplication(ctx, given.id);
  const upon = atTheDoor(version, given.version);
  const said = atTheDoor(applicationChange, given.said);
  const [row] = await ctx.db
    .update(applications)
    .set({ ...said, version: sql`${applications.version} + 1`, updatedAt: ctx.now() })
    .where(and(whichIs(ownerId, id), eq(applications.version, upon)))
    .returning();
  // Read again: it may have been saved between the two statements, or be gone.
  return { saved: row !== undefined, application: row ? asApplication(row) : await ownApplication(ctx, id) };
}
