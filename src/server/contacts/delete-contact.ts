import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { contacts } from '#server/schema.ts';
import { ownContact, whichIs } from './access.ts';

/** Deletes a contact. */
export async function deleteContact(ctx: Ctx, given: { applicationId: string; id: string }): Promise<void> {
  const { id } = await ownContact(ctx, given);
  await ctx.db.delete(contacts).where(whichIs(requireOwner(ctx), id));
}
