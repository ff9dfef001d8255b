import { and, eq, sql } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { Conflict } from '#server/errors.ts';
import { contacts } from '#server/schema.ts';
import { typedUpon } from '#server/typed-upon.ts';
import { ownContact, whichIs } from './access.ts';
import { contactShape } from './contact.ts';

/** Replaces what was said of a contact; refuses when another window has changed it in between. */
export async function changeContact(
  ctx: Ctx,
  given: { applicationId: string; id: string; version: unknown; said: unknown },
): Promise<void> {
  const { id, name } = await ownContact(ctx, given);
  const upon = atTheDoor(typedUpon(), given.version);
  const said = atTheDoor(contactShape, given.said);
  const changed = await ctx.db
    .update(contacts)
    .set({ ...said, version: sql`${contacts.version} + 1` })
    .where(and(whichIs(requireOwner(ctx), id), eq(contacts.version, upon)))
    .returning({ id: contacts.id });
  if (changed.length === 0)
    throw new Conflict(
      `${name} was changed in another window in the meantime. What is kept stands above what you typed: save again to replace it.`,
    );
}
