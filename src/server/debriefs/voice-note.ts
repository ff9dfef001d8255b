import { and, eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { ownInterview } from '#server/interviews/access.ts';
import { voiceNotes } from '#server/schema.ts';

/** Bytes a voice note may have: about ten minutes of speech as browsers encode it. */
export const MAX_VOICE_NOTE = 5 * 1024 * 1024;

/** The voice note of one's own interview. NotFound when the interview is not. */
export async function whichNote(ctx: Ctx, interviewId: string) {
  const { id } = await ownInterview(ctx, interviewId);
  return and(eq(voiceNotes.ownerId, requireOwner(ctx)), eq(voiceNotes.interviewId, id));
}
