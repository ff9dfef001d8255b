import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { ownInterview } from '#server/interviews/access.ts';
import type { Interview } from '#server/interviews/interview.ts';
import { withoutControls } from '#server/plain-text.ts';
import { transcripts } from '#server/schema.ts';
import { MAX_TRANSCRIPT, splitTranscript, TURN_ROLES, type Split } from './split-transcript.ts';

/** A transcript as it can be stored; offsets are counted on LF. */
export const transcriptText = z
  .string({ error: 'Paste the transcript, or choose its file.' })
  .transform((text) => withoutControls(text))
  .pipe(
    z
      .string()
      .max(
        MAX_TRANSCRIPT,
        `A transcript may have ${MAX_TRANSCRIPT.toLocaleString('en-GB')} characters, about two hours of talk. Cut it in two; nothing you pasted was thrown away.`,
      )
      .refine((text) => text.trim() !== '', 'Paste the transcript, or choose its file.'),
  );

const offset = z.number().int().min(0).max(MAX_TRANSCRIPT);
const corrections = z.object({
  interviewers: z.array(z.string().max(200)).max(50).optional(),
  roles: z.record(z.string(), z.enum(TURN_ROLES)).optional(),
  cuts: z.array(offset).max(2_000).optional(),
});
export type KeptCorrections = z.output<typeof corrections>;

/** A transcript as it is kept, and split with what the person has corrected. */
export type KeptTranscript = {
  interview: Interview;
  text: string;
  corrections: KeptCorrections;
  version: number;
  split: Split;
};

/** The transcript of one's own interview; undefined when none is kept. NotFound when the interview is not. */
export async function findTranscript(ctx: Ctx, interviewId: string): Promise<KeptTranscript | undefined> {
  const interview = await ownInterview(ctx, interviewId);
  const [row] = await ctx.db
    .select()
    .from(transcripts)
    .where(transcriptIs(requireOwner(ctx), interview.id));
  if (!row) return undefined;
  // What an older Debrief kept, and this one cannot read, corrects nothing.
  const read = corrections.safeParse(row.corrections).data ?? {};
  const split = splitTranscript(row.text, read, interview.withWhom);
  return { interview, text: row.text, corrections: read, version: row.version, split };
}

/** The same. NotFound when none is kept. */
export async function ownTranscript(ctx: Ctx, interviewId: string): Promise<KeptTranscript> {
  const kept = await findTranscript(ctx, interviewId);
  if (!kept) throw new NotFound('No transcript is kept of this interview.');
  return kept;
}

/** The transcript with this owner and interview. */
export const transcriptIs = (owner: string, interviewId: string) =>
  and(eq(transcripts.ownerId, owner), eq(transcripts.interviewId, interviewId));
