import { eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { settings } from '#server/schema.ts';
import { readSettings, type PracticeSettings } from './settings.ts';

/** The signed-in person's settings; defaults where nothing was set, or where it no longer reads. */
export async function getSettings(ctx: Ctx): Promise<PracticeSettings> {
  const [row] = await ctx.db
    .select()
    .from(settings)
    .where(eq(settings.ownerId, requireOwner(ctx)));
  return readSettings(row?.data ?? {});
}
