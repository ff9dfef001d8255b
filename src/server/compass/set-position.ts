import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { compass } from '#server/schema.ts';
import { position } from './access.ts';

/** Sets the compass to a seniority and a kind of team. Own weights stay as they are. */
export async function setPosition(ctx: Ctx, given: unknown): Promise<void> {
  const ownerId = requireOwner(ctx);
  const at = atTheDoor(position, given);
  await ctx.db
    .insert(compass)
    .values({ ownerId, ...at })
    .onConflictDoUpdate({ target: compass.ownerId, set: at });
}
