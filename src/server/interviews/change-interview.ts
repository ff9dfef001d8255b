import type { Ctx } from '#server/ctx.ts';
import { requireOwner } from '#server/access.ts';
import { atTheDoor } from '#server/door.ts';
import { interviews } from '#server/schema.ts';
import { ownInterview, whichIs } from './access.ts';
import { interviewShape } from './interview.ts';

/** Replaces what was said of an interview: another day, another round, other notes. */
export async function changeInterview(ctx: Ctx, given: { id: string; said: unknown }): Promise<void> {
  const { id } = await ownInterview(ctx, given.id);
  const said = atTheDoor(interviewShape, given.said);
  await ctx.db
    .update(interviews)
    .set(said)
    .where(whichIs(requireOwner(ctx), id));
}
