import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import { ownApplication } from '#server/applications/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { interviews } from '#server/schema.ts';
import { interviewShape } from './interview.ts';

/** Interviews a person may keep; nobody has more, and a page that lists them stays a page. */
export const MOST_INTERVIEWS = 500;

/** Keeps an interview that is coming; with an application's id, as a round of it. */
export async function addInterview(
  ctx: Ctx,
  given: unknown,
  of: { applicationId?: string | undefined } = {},
): Promise<{ id: string }> {
  const ownerId = requireOwner(ctx);
  const said = atTheDoor(interviewShape, given);
  const applicationId =
    of.applicationId === undefined ? null : (await ownApplication(ctx, of.applicationId)).id;
  if ((await ctx.db.$count(interviews, eq(interviews.ownerId, ownerId))) >= MOST_INTERVIEWS)
    throw new BadInput(`There are ${MOST_INTERVIEWS} interviews already. Delete one that is over first.`);
  const id = randomUUID();
  await ctx.db.insert(interviews).values({ ownerId, id, ...said, applicationId, createdAt: ctx.now() });
  return { id };
}
