import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { ownInterview } from '#server/interviews/access.ts';
import { thanks } from '#server/schema.ts';
import { typedUpon } from '#server/typed-upon.ts';
import { noteShape } from './note.ts';
import { noteIs } from './open-note.ts';
import { showNote, type ShownNote } from './show-note.ts';

const input = noteShape.extend({
  interviewId: z.string().max(64),
  /** The version these words were typed upon; 0 when nothing was kept yet. */
  version: typedUpon(0),
});

export type SavedNote = { saved: boolean; note: ShownNote };

/**
 * Keeps a thank-you note, as it is typed, whether or not it is ready to be sent. When another window has saved in
 * between, nothing is overwritten: `saved` is false and `note` is what is there.
 */
export async function saveNote(ctx: Ctx, given: unknown): Promise<SavedNote> {
  const ownerId = requireOwner(ctx);
  const { interviewId, version, ...words } = atTheDoor(input, given);
  const { id } = await ownInterview(ctx, interviewId);
  const now = ctx.now();
  const written =
    version === 0
      ? await ctx.db
          .insert(thanks)
          .values({ ownerId, interviewId: id, ...words, createdAt: now, updatedAt: now })
          .onConflictDoNothing()
          .returning({ version: thanks.version })
      : await ctx.db
          .update(thanks)
          .set({ ...words, version: sql`${thanks.version} + 1`, updatedAt: now })
          .where(and(noteIs(ownerId, id), eq(thanks.version, version)))
          .returning({ version: thanks.version });
  return { saved: written.length > 0, note: await showNote(ctx, { interviewId: id }) };
}
