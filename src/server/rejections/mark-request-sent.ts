import { ownApplication } from '#server/applications/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { dayIn, DEFAULT_ZONE } from '#server/days/days.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { changeRequest, ownRequest } from './access.ts';

/** Remembers that the person sent it today, or that they did not. The product itself sends nothing. */
export async function markRequestSent(
  ctx: Ctx,
  given: { applicationId: string; sent: boolean },
): Promise<void> {
  const { id } = await ownApplication(ctx, given.applicationId);
  await ownRequest(ctx, id);
  const zone = (await getSettings(ctx)).timeZone ?? DEFAULT_ZONE;
  await changeRequest(ctx, id, { sentOn: given.sent ? dayIn(zone, ctx.now()) : null });
}
