import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { NotFound } from '#server/errors.ts';
import { offerNotes } from '#server/schema.ts';
import { ownOffer } from './access.ts';
import { answerShape } from './note.ts';

const input = z.object({ noteId: z.string().max(64), answer: answerShape });

/** Writes down what was answered to a note's wish. */
export async function answerNote(ctx: Ctx, given: { offerId: string; said: unknown }): Promise<void> {
  const { id: offerId } = await ownOffer(ctx, given.offerId);
  const { noteId, answer } = atTheDoor(input, given.said);
  const changed = z.uuid().safeParse(noteId).success
    ? await ctx.db
        .update(offerNotes)
        .set({ answer })
        .where(noteOf(requireOwner(ctx), offerId, noteId))
        .returning({ id: offerNotes.id })
    : [];
  if (changed.length === 0) throw new NotFound('There is no such note.');
}

/** The note with this owner, offer and id. */
export const noteOf = (owner: string, offerId: string, id: string) =>
  and(eq(offerNotes.ownerId, owner), eq(offerNotes.offerId, offerId), eq(offerNotes.id, id));
