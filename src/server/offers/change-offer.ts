import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { Conflict } from '#server/errors.ts';
import { offers } from '#server/schema.ts';
import { ownOffer, whichIs } from './access.ts';
import { offerFields, readTerms } from './offer-fields.ts';

const versionShape = z.coerce.number().int().min(1);

/** Replaces what was said of an offer. Conflict when it was changed elsewhere since it was read. */
export async function changeOffer(
  ctx: Ctx,
  given: { id: string; version: unknown; said: unknown },
): Promise<void> {
  const { id } = await ownOffer(ctx, given.id);
  const version = atTheDoor(versionShape, given.version);
  const said = atTheDoor(offerFields, given.said);
  const terms = readTerms(said);
  const { company, title, currency, deadline } = said;
  const changed = await ctx.db
    .update(offers)
    .set({
      company,
      title,
      currency,
      deadline,
      terms,
      updatedAt: ctx.now(),
      version: sql`${offers.version} + 1`,
    })
    .where(and(whichIs(requireOwner(ctx), id), eq(offers.version, version)))
    .returning({ id: offers.id });
  if (changed.length === 0)
    throw new Conflict(
      'This offer was changed in another window since. What you typed is still here: open the offer anew and compare.',
    );
}
