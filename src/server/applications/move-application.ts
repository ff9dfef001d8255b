import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { ownDay } from '#server/days/own-day.ts';
import { atTheDoor } from '#server/door.ts';
import { applicationMoves, applications } from '#server/schema.ts';
import { ownApplication, whichIs } from './access.ts';
import { moveShape } from './application.ts';
import { moveMoment } from './move-moment.ts';

/**
 * Moves an application to another stage, and remembers when. To where it already is, it does not move. Moved to
 * applied, it was applied for today, unless another day is said. The words that somebody may be editing stay theirs:
 * a move makes no new version of them.
 */
export async function moveApplication(ctx: Ctx, given: { id: string; to: unknown }): Promise<void> {
  const ownerId = requireOwner(ctx);
  const before = await ownApplication(ctx, given.id);
  const to = atTheDoor(moveShape, given.to);
  if (to.stage === before.stage && to.outcome === before.outcome) return;
  const now = ctx.now();
  const applied =
    to.stage === 'applied' && before.appliedOn === null ? { appliedOn: (await ownDay(ctx)).today } : {};
  await ctx.db.transaction(async (tx) => {
    await tx
      .update(applications)
      .set({ ...to, ...applied, updatedAt: now })
      .where(whichIs(ownerId, before.id));
    await tx.insert(applicationMoves).values({
      ownerId,
      applicationId: before.id,
      ...to,
      createdAt: moveMoment(ownerId, before.id, now),
    });
  });
}
