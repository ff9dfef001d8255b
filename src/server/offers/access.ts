import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import type { Day } from '#server/days/days.ts';
import { NotFound } from '#server/errors.ts';
import { offers } from '#server/schema.ts';
import { offerTerms, type OfferTerms } from './terms.ts';

type Row = typeof offers.$inferSelect;

/** An offer as its owner has it. */
export type Offer = {
  id: string;
  applicationId: string | null;
  company: string;
  title: string;
  currency: string;
  deadline: Day | null;
  terms: OfferTerms;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};

export const asOffer = ({ ownerId: _, terms, ...row }: Row): Offer => ({
  ...row,
  terms: offerTerms.parse(terms),
});

/**
 * One offer of the signed-in person. One of somebody else, an id that is no id and one that never was are all the
 * same answer: not found.
 */
export async function ownOffer(ctx: Ctx, id: string): Promise<Offer> {
  const owner = requireOwner(ctx);
  if (z.uuid().safeParse(id).success) {
    const [row] = await ctx.db.select().from(offers).where(whichIs(owner, id));
    if (row) return asOffer(row);
  }
  throw new NotFound('There is no such offer.');
}

/** The row with this owner and id. */
export const whichIs = (owner: string, id: string) => and(eq(offers.ownerId, owner), eq(offers.id, id));
