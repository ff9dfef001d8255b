import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { applications } from '#server/schema.ts';
import { ownApplication, whichIs } from './access.ts';

/** Deletes an application for good, with its rounds, contacts, files and history. */
export async function deleteApplication(ctx: Ctx, given: { id: string }): Promise<void> {
  const { id } = await ownApplication(ctx, given.id);
  await ctx.db.delete(applications).where(whichIs(requireOwner(ctx), id));
}
