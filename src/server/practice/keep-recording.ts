import { z } from 'zod';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { recordings } from '#server/schema.ts';
import { ownAttempt } from './access.ts';
import { MAX_RECORDING } from './recording.ts';
import { soundShape, storedSound } from './sound.ts';

const input = soundShape('recording', MAX_RECORDING, 'A recording may have 25 MB.').extend({
  attemptId: z.string().max(64),
});

/** Keeps the sound of an attempt, because the person asked for it. Replaces an earlier one. */
export async function keepRecording(ctx: Ctx, given: unknown): Promise<void> {
  const { attemptId, ...said } = atTheDoor(input, given);
  const { ownerId, id } = await ownAttempt(ctx, attemptId);
  const sound = storedSound(said, ctx.now());
  await ctx.db
    .insert(recordings)
    .values({ ownerId, attemptId: id, ...sound })
    .onConflictDoUpdate({ target: [recordings.ownerId, recordings.attemptId], set: sound });
}
