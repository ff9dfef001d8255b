import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { ownInterview } from '#server/interviews/access.ts';
import { debriefQuestions, transcripts } from '#server/schema.ts';
import { transcriptText } from './transcript.ts';

const input = z.object({ interviewId: z.string().max(64), text: transcriptText });

/** Keeps a transcript of one's own interview, in the place of an earlier one and of what was corrected in it. */
export async function keepTranscript(ctx: Ctx, given: unknown): Promise<void> {
  const ownerId = requireOwner(ctx);
  const { interviewId, text } = atTheDoor(input, given);
  const { id } = await ownInterview(ctx, interviewId);
  const now = ctx.now();
  const kept = { text, corrections: {}, updatedAt: now };
  await ctx.db.transaction(async (tx) => {
    await tx
      .insert(transcripts)
      .values({ ownerId, interviewId: id, ...kept, createdAt: now })
      .onConflictDoUpdate({
        target: [transcripts.ownerId, transcripts.interviewId],
        set: { ...kept, version: sql`${transcripts.version} + 1` },
      });
    // Places in the earlier one mean nothing in this one.
    await tx
      .update(debriefQuestions)
      .set({ heardAt: null })
      .where(and(eq(debriefQuestions.ownerId, ownerId), eq(debriefQuestions.interviewId, id)));
  });
}
