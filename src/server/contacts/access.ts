import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { contacts } from '#server/schema.ts';

/** One contact of the signed-in person, of this application. Anybody else’s is not found. */
export async function ownContact(ctx: Ctx, given: { applicationId: string; id: string }) {
  const ownerId = requireOwner(ctx);
  if (z.uuid().safeParse(given.id).success) {
    const [row] = await ctx.db.select().from(contacts).where(whichIs(ownerId, given.id));
    if (row && row.applicationId === given.applicationId) return row;
  }
  throw new NotFound('There is no such contact.');
}

/** The row with this owner and id. */
export const whichIs = (owner: string, id: string) => and(eq(contacts.ownerId, owner), eq(contacts.id, id));
