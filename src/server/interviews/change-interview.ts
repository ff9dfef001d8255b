import { z } from 'zod';
import type { Ctx } from '#server/ctx.ts';
import { requireOwner } from '#server/access.ts';
import { atTheDoor } from '#server/door.ts';
import { interviews } from '#server/schema.ts';
import { ownInterview, whichIs } from './access.ts';
import { interviewShape } from './interview.ts';

/** Changes what was said of an interview: another day, another round, other notes. What is left out stays as it is. */
export async function changeInterview(ctx: Ctx, given: { id: string; said: unknown }): Promise<void> {
  const { id, ...there } = await ownInterview(ctx, given.id);
  const changes = atTheDoor(z.record(z.string(), z.unknown()), given.said);
  const said = Object.entries(atTheDoor(interviewShape, { ...there, ...changes }));
  // Another window may have changed the rest meanwhile.
  const changed = said.filter(([field]) => Object.hasOwn(changes, field));
  if (changed.length === 0) return;
  await ctx.db
    .update(interviews)
    .set(Object.fromEntries(changed))
    .where(whichIs(requireOwner(ctx), id));
}
