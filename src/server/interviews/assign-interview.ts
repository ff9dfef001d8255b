import { requireOwner } from '#server/access.ts';
import { ownApplication } from '#server/applications/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { interviews } from '#server/schema.ts';
import { ownInterview, whichIs } from './access.ts';

/** Makes an interview a round of an application. */
export async function assignInterview(ctx: Ctx, given: { id: string; applicationId: string }): Promise<void> {
  const { id } = await ownInterview(ctx, given.id);
  const { id: applicationId } = await ownApplication(ctx, given.applicationId);
  await ctx.db
    .update(interviews)
    .set({ applicationId })
    .where(whichIs(requireOwner(ctx), id));
}
