import { and, asc, eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { contacts } from '#server/schema.ts';

export type Contact = Omit<typeof contacts.$inferSelect, 'ownerId' | 'applicationId'>;

/** Whom one meets there, in the order in which they were written down. */
export async function listContacts(ctx: Ctx, given: { applicationId: string }): Promise<Contact[]> {
  const rows = await ctx.db
    .select()
    .from(contacts)
    .where(and(eq(contacts.ownerId, requireOwner(ctx)), eq(contacts.applicationId, given.applicationId)))
    .orderBy(asc(contacts.createdAt), asc(contacts.id));
  return rows.map(({ ownerId: _, applicationId: __, ...contact }) => contact);
}
