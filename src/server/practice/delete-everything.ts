import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import {
  attempts,
  checklistTicks,
  committeeRatings,
  compass,
  compassWeights,
  dismissals,
  drafts,
  ledgerFigures,
  ledgerSetAside,
  interviews,
  onePagers,
  settings,
  stories,
} from '#server/schema.ts';

/** What has to be typed before everything is deleted. */
export const CONFIRMATION = 'delete everything';

const input = z.object({
  confirm: z
    .string()
    .max(100)
    .refine((words) => words.trim().toLowerCase() === CONFIRMATION, {
      error: `Nothing was deleted. Type “${CONFIRMATION}” to confirm.`,
    }),
});

/** Deletes all that the signed-in person owns. */
export async function deleteEverything(ctx: Ctx, given: unknown): Promise<{ attempts: number }> {
  const ownerId = requireOwner(ctx);
  atTheDoor(input, given);
  return ctx.db.transaction(async (tx) => {
    const gone = await tx
      .delete(attempts)
      .where(eq(attempts.ownerId, ownerId))
      .returning({ id: attempts.id });
    await tx.delete(drafts).where(eq(drafts.ownerId, ownerId));
    await tx.delete(dismissals).where(eq(dismissals.ownerId, ownerId));
    await tx.delete(committeeRatings).where(eq(committeeRatings.ownerId, ownerId));
    await tx.delete(interviews).where(eq(interviews.ownerId, ownerId));
    await tx.delete(compass).where(eq(compass.ownerId, ownerId));
    await tx.delete(compassWeights).where(eq(compassWeights.ownerId, ownerId));
    await tx.delete(checklistTicks).where(eq(checklistTicks.ownerId, ownerId));
    await tx.delete(stories).where(eq(stories.ownerId, ownerId));
    await tx.delete(onePagers).where(eq(onePagers.ownerId, ownerId));
    await tx.delete(ledgerFigures).where(eq(ledgerFigures.ownerId, ownerId));
    await tx.delete(ledgerSetAside).where(eq(ledgerSetAside.ownerId, ownerId));
    await tx.delete(settings).where(eq(settings.ownerId, ownerId));
    return { attempts: gone.length };
  });
}
