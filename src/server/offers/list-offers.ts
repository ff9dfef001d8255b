import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import { ownApplication } from '#server/applications/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { offers } from '#server/schema.ts';
import { asOffer, type Offer } from './access.ts';
import { MOST_OFFERS } from './create-offer.ts';

/** One's own offers, or those of one application: what is to be answered first stands first, then the newest. */
export async function listOffers(ctx: Ctx, given: { applicationId?: string } = {}): Promise<Offer[]> {
  const owner = requireOwner(ctx);
  const of = given.applicationId ? await ownApplication(ctx, given.applicationId) : undefined;
  const rows = await ctx.db
    .select()
    .from(offers)
    .where(and(eq(offers.ownerId, owner), of ? eq(offers.applicationId, of.id) : undefined))
    .orderBy(sql`${asc(offers.deadline)} nulls last`, desc(offers.createdAt), offers.id)
    .limit(MOST_OFFERS);
  return rows.map(asOffer);
}
