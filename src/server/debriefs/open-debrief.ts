import { and, eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { ownInterview } from '#server/interviews/access.ts';
import type { Interview } from '#server/interviews/interview.ts';
import { transcripts, voiceNotes } from '#server/schema.ts';
import { debriefOf } from './access.ts';
import type { Debrief } from './debrief.ts';
import { matcher, type Matches } from './match-asked.ts';

export type OpenedDebrief = {
  interview: Interview;
  debrief: Debrief;
  /** What the bank has that may be the same, by the id of the row; of those alone that nobody has matched yet. */
  matches: Record<string, Matches>;
  /** The voice note's length; null when none is kept. */
  voiceNote: { seconds: number } | null;
  transcript: boolean;
};

/** The debrief of one's own interview, with what its questions may be. */
export async function openDebrief(ctx: Ctx, given: { interviewId: string }): Promise<OpenedDebrief> {
  const ownerId = requireOwner(ctx);
  const interview = await ownInterview(ctx, given.interviewId);
  const [debrief, notes, pasted] = await Promise.all([
    debriefOf(ctx, interview.id),
    ctx.db
      .select({ seconds: voiceNotes.seconds })
      .from(voiceNotes)
      .where(and(eq(voiceNotes.ownerId, ownerId), eq(voiceNotes.interviewId, interview.id))),
    ctx.db.$count(
      transcripts,
      and(eq(transcripts.ownerId, ownerId), eq(transcripts.interviewId, interview.id)),
    ),
  ]);
  const open = debrief.questions.filter(
    ({ questionId, asked }) => questionId === null && asked.trim() !== '',
  );
  const match = open.length > 0 ? await matcher(ctx) : undefined;
  const matches = await Promise.all(open.map(async ({ id, asked }) => [id, await match?.(asked)]));
  return {
    interview,
    debrief,
    matches: Object.fromEntries(matches) as Record<string, Matches>,
    voiceNote: notes[0] ?? null,
    transcript: pasted > 0,
  };
}
