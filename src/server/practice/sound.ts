/** Sounds that a person keeps: the recording of an attempt, the voice note of a debrief. */
import { z } from 'zod';
import { audioType } from './recording.ts';
import { spokenSeconds } from './submit-attempt.ts';

/** A sound as a browser sends it; `name` is what the person calls it. */
export const soundShape = (name: string, most: number, tooLarge: string) =>
  z.object({
    mime: z
      .string()
      .max(100)
      .refine((mime) => audioType(mime), `A ${name} is audio: WebM, Ogg, MP4, MP3 or WAV.`),
    bytes: z
      .instanceof(Uint8Array)
      .refine((bytes) => bytes.byteLength > 0, `The ${name} is empty.`)
      .refine((bytes) => bytes.byteLength <= most, tooLarge),
    seconds: spokenSeconds,
  });

/** The columns of a kept sound. */
export const storedSound = (
  { mime, bytes, seconds }: z.output<ReturnType<typeof soundShape>>,
  createdAt: Date,
) => ({
  mime: audioType(mime) ?? mime,
  bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  seconds,
  createdAt,
});
