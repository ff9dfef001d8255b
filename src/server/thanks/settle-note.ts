import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { thanks } from '#server/schema.ts';
import { openNote, SETTLED } from './open-note.ts';

const input = z.object({
  interviewId: z.string().max(64),
  /** Sent by the person, or let go; “open”: neither after all. */
  as: z.enum([...SETTLED, 'open'], 'Say whether you sent it or let it go.'),
});

/** Keeps that the person sent the note, or let it go. Debrief itself sends nothing. */
export async function settleNote(ctx: Ctx, given: unknown): Promise<void> {
  const ownerId = requireOwner(ctx);
  const { interviewId, as } = atTheDoor(input, given);
  const { interview, words } = await openNote(ctx, { interviewId });
  const now = ctx.now();
  const set = { settled: as === 'open' ? '' : as, settledAt: as === 'open' ? null : now, updatedAt: now };
  await ctx.db
    .insert(thanks)
    .values({ ownerId, interviewId: interview.id, ...words, ...set, createdAt: now })
    .onConflictDoUpdate({
      target: [thanks.ownerId, thanks.interviewId],
      set: { ...set, version: sql`${thanks.version} + 1` },
    });
}
