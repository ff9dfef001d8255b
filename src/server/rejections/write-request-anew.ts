import { ownApplication } from '#server/applications/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { changeRequest, ownRequest } from './access.ts';

/** Lets the fields make the text again; what the person had changed in it is gone. */
export async function writeRequestAnew(ctx: Ctx, given: { applicationId: string }): Promise<void> {
  const { id } = await ownApplication(ctx, given.applicationId);
  await ownRequest(ctx, id);
  await changeRequest(ctx, id, { body: '' });
}
