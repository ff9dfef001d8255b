import { sql } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { applicationMoves, applications } from '#server/schema.ts';
import { ownApplication, whichIs } from './access.ts';
import { moveShape } from './application.ts';

/** Moves an application to another stage, and remembers when. To where it already is, it does not move. */
export async function moveApplication(ctx: Ctx, given: { id: string; to: unknown }): Promise<void> {
  const ownerId = requireOwner(ctx);
  const before = await ownApplication(ctx, given.id);
  const to = atTheDoor(moveShape, given.to);
  if (to.stage === before.stage && to.outcome === before.outcome) return;
  const now = ctx.now();
  await ctx.db.transaction(async (tx) => {
    await tx
      .update(applications)
      .set({ ...to, updatedAt: now, version: sql`${applications.version} + 1` })
      .where(whichIs(ownerId, before.id));
    await tx.insert(applicationMoves).values({ ownerId, applicationId: before.id, ...to, createdAt: now });
  });
}
