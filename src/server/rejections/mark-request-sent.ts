import { ownApplication } from '#server/applications/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { ownDay } from '#server/days/own-day.ts';
import { changeRequest, ownRequest } from './access.ts';

/** Remembers that the person sent it today, or that they did not. The product itself sends nothing. */
export async function markRequestSent(
  ctx: Ctx,
  given: { applicationId: string; sent: boolean },
): Promise<void> {
  const { id } = await ownApplication(ctx, given.applicationId);
  await ownRequest(ctx, id);
  await changeRequest(ctx, id, { sentOn: given.sent ? (await ownDay(ctx)).today : null });
}
