import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { offerNotes } from '#server/schema.ts';
import { ownOffer } from './access.ts';
import { noteOf } from './answer-note.ts';

/** Deletes a note on an offer. */
export async function deleteNote(ctx: Ctx, given: { offerId: string; noteId: string }): Promise<void> {
  const { id } = await ownOffer(ctx, given.offerId);
  if (!z.uuid().safeParse(given.noteId).success) throw new NotFound('There is no such note.');
  await ctx.db.delete(offerNotes).where(noteOf(requireOwner(ctx), id, given.noteId));
}
