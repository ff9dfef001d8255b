import type { Ctx } from '#server/ctx.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { dayIn, DEFAULT_ZONE, type Day } from './days.ts';

/** The day it is for the signed-in person, and the zone they live in. */
export async function ownDay(ctx: Ctx): Promise<{ timeZone: string; today: Day }> {
  const timeZone = (await getSettings(ctx)).timeZone ?? DEFAULT_ZONE;
  return { timeZone, today: dayIn(timeZone, ctx.now()) };
}
