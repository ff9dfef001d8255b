import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import { ownApplication } from '#server/applications/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { ownDay } from '#server/days/own-day.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { interviewerRemarks } from '#server/schema.ts';
import { remarkShape } from './remark.ts';

/** Remarks that one application may have. */
const MOST_REMARKS = 100;

/** Keeps what an interviewer said on one criterion, with the level that the person heard in it. */
export async function addRemark(
  ctx: Ctx,
  given: { applicationId: string; said: unknown },
): Promise<{ id: string }> {
  const ownerId = requireOwner(ctx);
  const { id: applicationId } = await ownApplication(ctx, given.applicationId);
  const said = atTheDoor(remarkShape, given.said);
  if (said.heardOn > (await ownDay(ctx)).today)
    throw new BadInput('That day is still to come. Give the day on which you heard it.');
  const its = and(
    eq(interviewerRemarks.ownerId, ownerId),
    eq(interviewerRemarks.applicationId, applicationId),
  );
  if ((await ctx.db.$count(interviewerRemarks, its)) >= MOST_REMARKS)
    throw new BadInput('There are 100 remarks of this application already. Delete one first.');
  const id = randomUUID();
  await ctx.db
    .insert(interviewerRemarks)
    .values({ ownerId, id, applicationId, ...said, createdAt: ctx.now() });
  return { id };
}
