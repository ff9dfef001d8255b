import { requireOwner } from '#server/access.ts';
import { ownApplication } from '#server/applications/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { feedbackRequests } from '#server/schema.ts';
import { requestShape } from './feedback-request.ts';

/** Keeps what a person filled in to ask for feedback. A text that they changed themselves stays as it is. */
export async function saveRequest(ctx: Ctx, given: { applicationId: string; said: unknown }): Promise<void> {
  const ownerId = requireOwner(ctx);
  const { id: applicationId } = await ownApplication(ctx, given.applicationId);
  const said = { ...atTheDoor(requestShape, given.said), updatedAt: ctx.now() };
  await ctx.db
    .insert(feedbackRequests)
    .values({ ownerId, applicationId, ...said })
    .onConflictDoUpdate({ target: [feedbackRequests.ownerId, feedbackRequests.applicationId], set: said });
}
