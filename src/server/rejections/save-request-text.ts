import { ownApplication } from '#server/applications/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { changeRequest, ownRequest } from './access.ts';
import { composeRequest } from './compose-request.ts';
import { requestBody } from './feedback-request.ts';

/** Keeps the text as the person changed it; the very text that the fields make is not kept as theirs. */
export async function saveRequestText(
  ctx: Ctx,
  given: { applicationId: string; text: unknown },
): Promise<void> {
  const application = await ownApplication(ctx, given.applicationId);
  const request = await ownRequest(ctx, application.id);
  const text = atTheDoor(requestBody, given.text);
  const composed = composeRequest(application, { ...request, body: '' }).body;
  await changeRequest(ctx, application.id, { body: text === composed ? '' : text });
}
