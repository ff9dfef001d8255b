import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { NotFound, PlainError } from '#server/errors.ts';
import { MAX_ANSWER } from '#server/practice/answer-text.ts';
import { audioType, MAX_RECORDING } from '#server/practice/recording.ts';
import { recogniserFrom, type Recogniser } from './recogniser.ts';

const input = z.object({
  mime: z
    .string()
    .max(100)
    .refine((mime) => audioType(mime), 'A recording is audio: WebM, Ogg, MP4, MP3 or WAV.'),
  bytes: z
    .instanceof(Uint8Array)
    .refine((bytes) => bytes.byteLength > 0, 'The recording is empty.')
    .refine((bytes) => bytes.byteLength <= MAX_RECORDING, 'A recording may have 25 MB.'),
});

/** How long a recogniser may take over one recording, in milliseconds. */
const PATIENCE = 120_000;

const KEPT = 'Your recording is still in this browser: try again, or type what you said.';

/** Sends a recording to the configured recogniser and returns its words. Nothing is kept. */
export async function transcribe(
  ctx: Ctx,
  given: unknown,
  recogniser: Recogniser | undefined = recogniserFrom(process.env),
  patience: number = PATIENCE,
): Promise<{ text: string }> {
  requireOwner(ctx);
  const { mime, bytes } = atTheDoor(input, given);
  if (!recogniser) {
    throw new NotFound('No recogniser is set up on this Debrief. Type or paste what you said.');
  }
  const type = audioType(mime) ?? 'audio/webm';
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), `answer.${type.split('/')[1]}`);
  form.set('model', recogniser.model);
  form.set('response_format', 'json');
  const response = await fetch(recogniser.url, {
    method: 'POST',
    body: form,
    headers: recogniser.key ? { authorization: `Bearer ${recogniser.key}` } : {},
    signal: AbortSignal.timeout(patience),
  }).catch((error: unknown) => {
    const late = error instanceof Error && error.name === 'TimeoutError';
    throw new PlainError(
      502,
      late
        ? `The recogniser at ${recogniser.host} took too long. ${KEPT}`
        : `The recogniser at ${recogniser.host} could not be reached. ${KEPT}`,
    );
  });
  const answer = z.object({ text: z.string() }).safeParse(await response.json().catch(() => undefined));
  if (!response.ok || !answer.success) {
    throw new PlainError(
      502,
      `The recogniser at ${recogniser.host} answered with an error (${response.status}). ${KEPT}`,
    );
  }
  return { text: answer.data.text.trim().slice(0, MAX_ANSWER) };
}
