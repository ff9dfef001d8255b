import { z } from 'zod';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { recordings } from '#server/schema.ts';
import { ownAttempt } from './access.ts';
import { audioType, MAX_RECORDING } from './recording.ts';
import { spokenSeconds } from './submit-attempt.ts';

const input = z.object({
  attemptId: z.string().max(64),
  mime: z
    .string()
    .max(100)
    .refine((mime) => audioType(mime), 'A recording is audio: WebM, Ogg, MP4, MP3 or WAV.'),
  bytes: z
    .instanceof(Uint8Array)
    .refine((bytes) => bytes.byteLength > 0, 'The recording is empty.')
    .refine((bytes) => bytes.byteLength <= MAX_RECORDING, 'A recording may have 25 MB.'),
  seconds: spokenSeconds,
});

/** Keeps the sound of an attempt, because the person asked for it. Replaces an earlier one. */
export async function keepRecording(ctx: Ctx, given: unknown): Promise<void> {
  const { attemptId, mime, bytes, seconds } = atTheDoor(input, given);
  const { ownerId, id } = await ownAttempt(ctx, attemptId);
  const sound = {
    mime: audioType(mime) ?? mime,
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    seconds,
    createdAt: ctx.now(),
  };
  await ctx.db
    .insert(recordings)
    .values({ ownerId, attemptId: id, ...sound })
    .onConflictDoUpdate({ target: [recordings.ownerId, recordings.attemptId], set: sound });
}
