import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import { ownApplication } from '#server/applications/access.ts';
import { moveApplication } from '#server/applications/move-application.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { offers } from '#server/schema.ts';
import { offerFields, readTerms } from './offer-fields.ts';

/** Offers a person may keep; whoever has more no longer compares them. */
export const MOST_OFFERS = 200;

/**
 * Keeps an offer, of an application or alone. An application that has not come to its offer yet is moved there: the
 * offer is there, whatever the board said.
 */
export async function createOffer(
  ctx: Ctx,
  given: { said: unknown; applicationId?: string | undefined },
): Promise<{ id: string }> {
  const ownerId = requireOwner(ctx);
  const said = atTheDoor(offerFields, given.said);
  const terms = readTerms(said);
  const application = given.applicationId ? await ownApplication(ctx, given.applicationId) : undefined;
  if ((await ctx.db.$count(offers, eq(offers.ownerId, ownerId))) >= MOST_OFFERS)
    throw new BadInput(`There are ${MOST_OFFERS} offers already. Delete one that is long over first.`);
  const id = randomUUID();
  const now = ctx.now();
  const { company, title, currency, deadline } = said;
  await ctx.db.transaction(async (tx) => {
    await tx.insert(offers).values({
      ownerId,
      id,
      applicationId: application?.id ?? null,
      company,
      title,
      currency,
      deadline,
      terms,
      createdAt: now,
      updatedAt: now,
    });
    if (application && application.stage !== 'offer' && application.stage !== 'closed')
      await moveApplication({ ...ctx, db: tx }, { id: application.id, to: { stage: 'offer' } });
  });
  return { id };
}
