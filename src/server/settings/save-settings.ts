import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { settings } from '#server/schema.ts';
import { getSettings } from './get-settings.ts';
import { settingsShape, type PracticeSettings } from './settings.ts';

const changes = settingsShape.partial();

/** Changes the settings that are given and keeps the others. */
export async function saveSettings(ctx: Ctx, input: unknown): Promise<PracticeSettings> {
  const ownerId = requireOwner(ctx);
  // Defaults fill what the input does not name, so only what it names may change anything.
  const named = Object.keys(input && typeof input === 'object' ? input : {});
  const given = Object.entries(atTheDoor(changes, input)).filter(([key]) => named.includes(key));
  const data: PracticeSettings = { ...(await getSettings(ctx)), ...Object.fromEntries(given) };
  await ctx.db
    .insert(settings)
    .values({ ownerId, data })
    .onConflictDoUpdate({ target: settings.ownerId, set: { data } });
  return data;
}
