import { eq, and } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { offerNotes } from '#server/schema.ts';
import { ownOffer } from './access.ts';
import { noteShape } from './note.ts';

/** Notes on one offer; a negotiation has a handful of rounds. */
const MOST_NOTES = 50;

/** Keeps a note on negotiating an offer. BadInput when it is about base pay alone. */
export async function addNote(ctx: Ctx, given: { offerId: string; said: unknown }): Promise<void> {
  const ownerId = requireOwner(ctx);
  const { id: offerId } = await ownOffer(ctx, given.offerId);
  const said = atTheDoor(noteShape, given.said);
  const its = and(eq(offerNotes.ownerId, ownerId), eq(offerNotes.offerId, offerId));
  if ((await ctx.db.$count(offerNotes, its)) >= MOST_NOTES)
    throw new BadInput(`There are ${MOST_NOTES} notes on this offer already. Delete one first.`);
  await ctx.db.insert(offerNotes).values({ ownerId, offerId, ...said, createdAt: ctx.now() });
}
