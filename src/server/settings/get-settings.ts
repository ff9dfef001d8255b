import { eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { settings } from '#server/schema.ts';
import { settingsShape, type PracticeSettings } from './settings.ts';

/** The signed-in person's settings; defaults where nothing was set, or where it no longer reads. */
export async function getSettings(ctx: Ctx): Promise<PracticeSettings> {
  const [row] = await ctx.db
    .select()
    .from(settings)
    .where(eq(settings.ownerId, requireOwner(ctx)));
  const parsed = settingsShape.safeParse(row?.data ?? {});
  return parsed.success ? parsed.data : settingsShape.parse({});
}
