import { and, desc, eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { dayIn } from '#server/days/days.ts';
import { ownDay } from '#server/days/own-day.ts';
import { BadInput } from '#server/errors.ts';
import { applicationMoves, applications } from '#server/schema.ts';
import { asMove, ownApplication, whichIs } from './access.ts';

/**
 * Takes back the last move of an application, as if it had not been made: it stands where it stood before. `moveId`
 * is the move that was seen as the last one, so that a second click takes nothing more back.
 */
export async function takeBackMove(ctx: Ctx, given: { id: string; moveId: string }): Promise<void> {
  const ownerId = requireOwner(ctx);
  const { id } = await ownApplication(ctx, given.id);
  const { timeZone } = await ownDay(ctx);
  await ctx.db.transaction(async (tx) => {
    // A move writes here first, so none can be made while the last one is taken back.
    const [row] = await tx
      .select({ appliedOn: applications.appliedOn })
      .from(applications)
      .where(whichIs(ownerId, id))
      .for('update');
    const [last, before] = (
      await tx
        .select()
        .from(applicationMoves)
        .where(and(eq(applicationMoves.ownerId, ownerId), eq(applicationMoves.applicationId, id)))
        .orderBy(desc(applicationMoves.createdAt), desc(applicationMoves.id))
        .limit(2)
    ).map(asMove);
    if (last?.id !== given.moveId)
      throw new BadInput('That is not its last move any more. See its history, and take back the last one.');
    if (!before) throw new BadInput('That is where it began, so there is nothing to take back.');
    await tx
      .delete(applicationMoves)
      .where(and(eq(applicationMoves.ownerId, ownerId), eq(applicationMoves.id, last.id)));
    const { stage, outcome } = before;
    // The day that the move said goes with it; one that the person said stays.
    const undone =
      last.stage === 'applied' && row?.appliedOn === dayIn(timeZone, last.createdAt)
        ? { appliedOn: null }
        : {};
    await tx
      .update(applications)
      .set({ stage, outcome, ...undone, updatedAt: ctx.now() })
      .where(whichIs(ownerId, id));
  });
}
