import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { settings } from '#server/schema.ts';
import { getSettings } from './get-settings.ts';
import { settingsShape, type PracticeSettings } from './settings.ts';

const changes = settingsShape.partial();

/** Changes the settings that are given and keeps the others; times are given a kind at a time. */
export async function saveSettings(ctx: Ctx, input: unknown): Promise<PracticeSettings> {
  const ownerId = requireOwner(ctx);
  // Defaults fill what the input does not name, so only what it names may change anything.
  const named = new Map(Object.entries(input && typeof input === 'object' ? input : {}));
  const given = Object.entries(atTheDoor(changes, input)).filter(([key]) => named.get(key) !== undefined);
  const before = await getSettings(ctx);
  const after: PracticeSettings = { ...before, ...Object.fromEntries(given) };
  const data = { ...after, limits: { ...before.limits, ...after.limits } };
  await ctx.db
    .insert(settings)
    .values({ ownerId, data })
    .onConflictDoUpdate({ target: settings.ownerId, set: { data } });
  return data;
}
