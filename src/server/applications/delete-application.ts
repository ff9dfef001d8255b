import type { Ctx } from '#server/ctx.ts';
import { ownApplication } from './access.ts';
import { changeSeveral } from './change-several.ts';

/** Deletes an application for good, with its contacts, files and history, and its rounds with all that is kept of them. */
export async function deleteApplication(ctx: Ctx, given: { id: string }): Promise<void> {
  const { id } = await ownApplication(ctx, given.id);
  await changeSeveral(ctx, { ids: [id], what: { do: 'delete' } });
}
