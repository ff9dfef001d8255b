import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { takeCompanies } from '#server/debriefs/set-company.ts';
import { interviews } from '#server/schema.ts';
import { ownInterview, whichIs } from './access.ts';

/**
 * Deletes an interview with its debrief, transcript, voice note and thank-you note, and the company that the debrief
 * noted on questions. Answers stay, also those that were read from the transcript.
 */
export async function deleteInterview(ctx: Ctx, given: { id: string }): Promise<void> {
  const { id } = await ownInterview(ctx, given.id);
  const which = whichIs(requireOwner(ctx), id);
  await ctx.db.transaction(async (tx) => {
    await takeCompanies({ ...ctx, db: tx }, which);
    await tx.delete(interviews).where(which);
  });
}
