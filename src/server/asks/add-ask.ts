import { randomUUID } from 'node:crypto';
import { requireOwner } from '#server/access.ts';
import { ownApplication } from '#server/applications/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { questionsToAsk } from '#server/schema.ts';
import { askShape, MOST_ASKS } from './ask.ts';
import { listAsks } from './list-asks.ts';

/** Keeps a question to ask; the same words for the same person twice are kept once. */
export async function addAsk(
  ctx: Ctx,
  given: { applicationId: string; said: unknown },
): Promise<{ id: string }> {
  const ownerId = requireOwner(ctx);
  const { id: applicationId } = await ownApplication(ctx, given.applicationId);
  const said = atTheDoor(askShape, given.said);
  const there = await listAsks(ctx, { applicationId });
  const same = there.find(({ text, whom }) => text === said.text && whom === said.whom);
  if (same) return { id: same.id };
  if (there.length >= MOST_ASKS)
    throw new BadInput(`There are ${MOST_ASKS} questions here, the most that are kept. Delete some first.`);
  const id = randomUUID();
  const now = ctx.now();
  await ctx.db
    .insert(questionsToAsk)
    .values({ ...said, ownerId, id, applicationId, createdAt: now, updatedAt: now });
  return { id };
}
