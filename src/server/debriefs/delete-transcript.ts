import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { ownInterview } from '#server/interviews/access.ts';
import { transcripts } from '#server/schema.ts';
import { transcriptIs } from './transcript.ts';

/** Deletes the transcript of one's own interview. Questions and reviews that came of it stay. */
export async function deleteTranscript(ctx: Ctx, given: { interviewId: string }): Promise<void> {
  const { id } = await ownInterview(ctx, given.interviewId);
  await ctx.db.delete(transcripts).where(transcriptIs(requireOwner(ctx), id));
}
