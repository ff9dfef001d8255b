import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput, Conflict } from '#server/errors.ts';
import { transcripts } from '#server/schema.ts';
import { MAX_TRANSCRIPT, splitTranscript, TURN_ROLES } from './split-transcript.ts';
import { ownTranscript, transcriptIs, type KeptCorrections } from './transcript.ts';

const input = z.object({
  interviewId: z.string().max(64),
  /** The version that was looked at: offsets of another mean something else. */
  version: z.coerce.number().int().min(1).max(1_000_000_000),
  /** Who asks. */
  interviewers: z.array(z.string().max(200)).max(50).optional(),
  /** What each turn is, by where it begins. */
  roles: z.record(z.string().regex(/^\d{1,6}$/), z.enum(TURN_ROLES, 'Choose what the turn is.')).optional(),
  /** Where one turn becomes two. */
  cut: z.coerce.number().int().min(0).max(MAX_TRANSCRIPT).optional(),
});

/** Keeps what the person says of a split: who asks, what a turn is, where a turn is two. */
export async function correctTranscript(ctx: Ctx, given: unknown): Promise<void> {
  const ownerId = requireOwner(ctx);
  const said = atTheDoor(input, given);
  const { interview, text, corrections, version } = await ownTranscript(ctx, said.interviewId);
  if (version !== said.version) throw otherVersion();
  const next: KeptCorrections = { ...corrections };
  if (said.interviewers) {
    const names = splitTranscript(text).speakers.map(({ name }) => name);
    const chosen = names.filter((name) => said.interviewers?.includes(name));
    if (chosen.length === 0) throw new BadInput('Choose who asked: one of the names at least.');
    next.interviewers = chosen;
  }
  if (said.cut !== undefined) next.cuts = [...new Set([...(corrections.cuts ?? []), said.cut])];
  if (said.roles) {
    // Only what is otherwise than it would be is a correction; the rest follows who asks.
    const { turns } = splitTranscript(text, { ...next, roles: undefined }, interview.withWhom);
    const before = corrections.roles ?? {};
    const given = said.roles;
    next.roles = Object.fromEntries(
      turns.flatMap(({ id, role }) => {
        const now = given[id] ?? before[id];
        return now && now !== role ? [[String(id), now]] : [];
      }),
    );
  }
  const changed = await ctx.db
    .update(transcripts)
    .set({ corrections: next, version: sql`${transcripts.version} + 1`, updatedAt: ctx.now() })
    .where(and(transcriptIs(ownerId, interview.id), eq(transcripts.version, version)))
    .returning({ version: transcripts.version });
  if (changed.length === 0) throw otherVersion();
}

const otherVersion = () =>
  new Conflict('The transcript was changed in another window in the meantime. This is how it is now.');
