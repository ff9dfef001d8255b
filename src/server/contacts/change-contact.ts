import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { contacts } from '#server/schema.ts';
import { ownContact, whichIs } from './access.ts';
import { contactShape } from './contact.ts';

/** Replaces what was said of a contact. */
export async function changeContact(
  ctx: Ctx,
  given: { applicationId: string; id: string; said: unknown },
): Promise<void> {
  const { id } = await ownContact(ctx, given);
  await ctx.db
    .update(contacts)
    .set(atTheDoor(contactShape, given.said))
    .where(whichIs(requireOwner(ctx), id));
}
