import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import { ownApplication } from '#server/applications/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { contacts } from '#server/schema.ts';
import { contactShape, MOST_CONTACTS } from './contact.ts';

/** Writes down somebody whom one meets at an application’s company. */
export async function addContact(
  ctx: Ctx,
  given: { applicationId: string; said: unknown },
): Promise<{ id: string }> {
  const ownerId = requireOwner(ctx);
  const { id: applicationId } = await ownApplication(ctx, given.applicationId);
  const said = atTheDoor(contactShape, given.said);
  const its = and(eq(contacts.ownerId, ownerId), eq(contacts.applicationId, applicationId));
  if ((await ctx.db.$count(contacts, its)) >= MOST_CONTACTS)
    throw new BadInput(`There are ${MOST_CONTACTS} people in this one already. Delete one first.`);
  const id = randomUUID();
  await ctx.db.insert(contacts).values({ ownerId, id, applicationId, ...said, createdAt: ctx.now() });
  return { id };
}
