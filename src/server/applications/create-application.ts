import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { ownDay } from '#server/days/own-day.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { applicationMoves, applications } from '#server/schema.ts';
import { applicationShape, moveShape } from './application.ts';

/** Applications a person may keep: ten a day for more than a year. */
export const MOST_APPLICATIONS = 5_000;

/** Keeps an application, at the stage it is said to be in, and the move that brought it there. */
export async function createApplication(
  ctx: Ctx,
  given: { said: unknown; at?: unknown },
): Promise<{ id: string }> {
  const ownerId = requireOwner(ctx);
  const said = atTheDoor(applicationShape, given.said);
  const at = atTheDoor(moveShape, given.at ?? { stage: 'saved' });
  if ((await ctx.db.$count(applications, eq(applications.ownerId, ownerId))) >= MOST_APPLICATIONS)
    throw new BadInput('There are 5,000 applications already. Delete some that are long over first.');
  const id = randomUUID();
  const now = ctx.now();
  if (at.stage === 'applied') said.appliedOn ??= (await ownDay(ctx)).today;
  await ctx.db.transaction(async (tx) => {
    await tx.insert(applications).values({ ownerId, id, ...said, ...at, createdAt: now, updatedAt: now });
    await tx.insert(applicationMoves).values({ ownerId, applicationId: id, ...at, createdAt: now });
  });
  return { id };
}
