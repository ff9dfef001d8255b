import { asc, and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { OFFER_PART_IDS, type OfferPart } from '#content/offer-parts.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { offerNotes } from '#server/schema.ts';
import { fieldWords } from '#server/typed-words.ts';

const words = (what: string) => fieldWords(2_000, what, { lines: true }).default('');
export const answerShape = words('Their answer has');

/** Why a note on base pay alone is not kept: said to whoever tries. */
export const BASE_ALONE =
  'This is about base pay alone, so it is not kept yet. Asked for by itself, base pay leaves only yes or no, and what you raise afterwards looks like going back on your word. Tick what else matters to you, and say what you would trade for it.';

/** What a person writes down before they talk about an offer. It is about the package, never about base pay alone. */
export const noteShape = z
  .object({
    parts: z
      .array(z.enum(OFFER_PART_IDS, 'Choose the parts from the list.'))
      .min(1, 'Tick the parts of the offer that this is about.')
      .transform((parts) => OFFER_PART_IDS.filter((id) => parts.includes(id))),
    need: words('What you need has'),
    trade: words('What you would trade has'),
    ask: words('What you ask has').refine((ask) => ask !== '', {
      error: 'Write what you ask for, in the words you will say.',
    }),
    answer: answerShape,
  })
  .refine(({ parts }) => parts.some((part) => part !== 'base'), { message: BASE_ALONE, path: ['parts'] })
  .refine(({ parts, trade }) => !parts.includes('base') || trade !== '', {
    message:
      'Say what you would trade. Base pay is the part that they can move least freely, so it moves more easily against something.',
    path: ['trade'],
  });

export type OfferNote = {
  id: string;
  parts: OfferPart[];
  need: string;
  trade: string;
  ask: string;
  answer: string;
  createdAt: Date;
};

/** The notes on one of one's own offers, oldest first: a negotiation is read as it went. */
export async function listNotes(ctx: Ctx, given: { offerId: string }): Promise<OfferNote[]> {
  const rows = await ctx.db
    .select()
    .from(offerNotes)
    .where(and(eq(offerNotes.ownerId, requireOwner(ctx)), eq(offerNotes.offerId, given.offerId)))
    .orderBy(asc(offerNotes.createdAt), asc(offerNotes.id));
  return rows.map(({ ownerId: _, offerId: _offer, parts, ...row }) => ({
    ...row,
    parts: OFFER_PART_IDS.filter((id) => parts.includes(id)),
  }));
}
