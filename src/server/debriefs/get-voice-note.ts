import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { voiceNotes } from '#server/schema.ts';
import { whichNote } from './voice-note.ts';

/** The kept voice note of one's own interview. NotFound when none was kept. */
export async function getVoiceNote(
  ctx: Ctx,
  input: { interviewId: string },
): Promise<{ mime: string; bytes: Uint8Array<ArrayBuffer> }> {
  const which = await whichNote(ctx, input.interviewId);
  const [row] = await ctx.db
    .select({ mime: voiceNotes.mime, bytes: voiceNotes.bytes })
    .from(voiceNotes)
    .where(which);
  if (!row) throw new NotFound('No voice note was kept with this debrief.');
  return { mime: row.mime, bytes: new Uint8Array(row.bytes) };
}
