import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { ownInterview } from '#server/interviews/access.ts';
import { soundShape, storedSound } from '#server/practice/sound.ts';
import { voiceNotes } from '#server/schema.ts';
import { MAX_VOICE_NOTE } from './voice-note.ts';

const TOO_LARGE = 'A voice note may have 5 MB, about ten minutes.';
const input = soundShape('voice note', MAX_VOICE_NOTE, TOO_LARGE).extend({
  interviewId: z.string().max(64),
});

/** Keeps a voice note with a debrief, because the person asked for it. Replaces an earlier one. */
export async function keepVoiceNote(ctx: Ctx, given: unknown): Promise<void> {
  const { interviewId, ...said } = atTheDoor(input, given);
  const { id } = await ownInterview(ctx, interviewId);
  const sound = storedSound(said, ctx.now());
  await ctx.db
    .insert(voiceNotes)
    .values({ ownerId: requireOwner(ctx), interviewId: id, ...sound })
    .onConflictDoUpdate({ target: [voiceNotes.ownerId, voiceNotes.interviewId], set: sound });
}
