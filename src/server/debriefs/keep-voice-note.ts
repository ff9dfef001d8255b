import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { ownInterview } from '#server/interviews/access.ts';
import { audioType } from '#server/practice/recording.ts';
import { spokenSeconds } from '#server/practice/submit-attempt.ts';
import { voiceNotes } from '#server/schema.ts';
import { MAX_VOICE_NOTE } from './voice-note.ts';

const input = z.object({
  interviewId: z.string().max(64),
  mime: z
    .string()
    .max(100)
    .refine((mime) => audioType(mime), 'A voice note is audio: WebM, Ogg, MP4, MP3 or WAV.'),
  bytes: z
    .instanceof(Uint8Array)
    .refine((bytes) => bytes.byteLength > 0, 'The voice note is empty.')
    .refine((bytes) => bytes.byteLength <= MAX_VOICE_NOTE, 'A voice note may have 5 MB, about ten minutes.'),
  seconds: spokenSeconds,
});

/** Keeps a voice note with a debrief, because the person asked for it. Replaces an earlier one. */
export async function keepVoiceNote(ctx: Ctx, given: unknown): Promise<void> {
  const { interviewId, mime, bytes, seconds } = atTheDoor(input, given);
  const { id } = await ownInterview(ctx, interviewId);
  const sound = {
    mime: audioType(mime) ?? mime,
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    seconds,
    createdAt: ctx.now(),
  };
  await ctx.db
    .insert(voiceNotes)
    .values({ ownerId: requireOwner(ctx), interviewId: id, ...sound })
    .onConflictDoUpdate({ target: [voiceNotes.ownerId, voiceNotes.interviewId], set: sound });
}
