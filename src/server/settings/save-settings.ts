import { sql } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { settings } from '#server/schema.ts';
import { readSettings, settingsShape, type PracticeSettings } from './settings.ts';

const changes = settingsShape.partial();

/** Changes the settings that are given and keeps the others as they are stored; times are given a kind at a time. */
export async function saveSettings(ctx: Ctx, input: unknown): Promise<PracticeSettings> {
  const ownerId = requireOwner(ctx);
  // Defaults fill what the input does not name, so only what it names may change anything.
  const named = new Map(Object.entries(input && typeof input === 'object' ? input : {}));
  const given = Object.fromEntries(
    Object.entries(atTheDoor(changes, input)).filter(([key]) => named.get(key) !== undefined),
  );
  // Merged where it is stored, so that two windows that save at once both have their say.
  const before = sql`case jsonb_typeof(${settings.data}->'limits') when 'object' then ${settings.data}->'limits' end`;
  const [row] = await ctx.db
    .insert(settings)
    .values({ ownerId, data: given })
    .onConflictDoUpdate({
      target: settings.ownerId,
      set: {
        data: sql`${settings.data} || excluded.data || jsonb_build_object(
          'limits', coalesce(${before}, '{}') || coalesce(excluded.data->'limits', '{}')
        )`,
      },
    })
    .returning({ data: settings.data });
  return readSettings(row!.data);
}
