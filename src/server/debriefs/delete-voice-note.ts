import type { Ctx } from '#server/ctx.ts';
import { voiceNotes } from '#server/schema.ts';
import { whichNote } from './voice-note.ts';

/** Deletes the voice note of one's own interview and leaves the debrief. There being none is no error. */
export async function deleteVoiceNote(ctx: Ctx, input: { interviewId: string }): Promise<void> {
  await ctx.db.delete(voiceNotes).where(await whichNote(ctx, input.interviewId));
}
