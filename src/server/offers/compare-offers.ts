import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { ownOffer, type Offer } from './access.ts';
import { exchanged, exchangedAmounts, exchangeFor, type Rate } from './convert.ts';
import { listRates } from './exchange-rates.ts';
import { currencyCode } from './money.ts';
import { valueOffer, type Amounts } from './value-offer.ts';

/** Offers that are put side by side. */
export const MOST_COMPARED = 4;
/** By how many per cent the share price is supposed to move. */
export const PRICE_CHANGES = [-60, -40, -20, 0, 25, 50, 100, 150] as const;

const input = z.object({
  ids: z
    .array(z.string().max(64))
    .min(1, 'Choose the offers to compare.')
    .transform((ids) => [...new Set(ids)])
    .refine((ids) => ids.length <= MOST_COMPARED, {
      error: `Up to ${MOST_COMPARED} offers are put side by side. Choose fewer.`,
    }),
  currency: currencyCode.optional(),
});

/** One offer in the currency of the comparison; without a rate into it there is nothing to show. */
export type Compared = {
  offer: Offer;
  rate: Rate | null;
  value: {
    first: Amounts;
    whole: Amounts;
    atRisk: number;
    /** The four years' total at each of the price changes. */
    ifPrice: { change: number; total: number }[];
  } | null;
};

/** Up to four offers side by side in one currency: the first one's, unless told. */
export async function compareOffers(
  ctx: Ctx,
  given: unknown,
): Promise<{ currency: string; compared: Compared[] }> {
  requireOwner(ctx);
  const { ids, currency: wanted } = atTheDoor(input, given);
  const [offers, rates] = await Promise.all([
    Promise.all(ids.map((id) => ownOffer(ctx, id))),
    listRates(ctx),
  ]);
  const currency = wanted ?? offers[0]!.currency;
  return { currency, compared: offers.map((offer) => compareOne(offer, currency, rates)) };
}

function compareOne(offer: Offer, currency: string, rates: readonly Rate[]): Compared {
  const exchange = exchangeFor(offer.currency, currency, rates);
  if (!exchange) return { offer, rate: null, value: null };
  const value = valueOffer(offer);
  const whole = exchangedAmounts(value.whole, exchange);
  return {
    offer,
    rate: exchange.rate,
    value: {
      first: exchangedAmounts(value.years[0]!, exchange),
      whole,
      atRisk: whole.equity + exchanged(value.atRisk - value.whole.equity, exchange),
      ifPrice: PRICE_CHANGES.map((change) => ({
        change,
        total: exchangedAmounts(valueOffer(offer, change).whole, exchange).total,
      })),
    },
  };
}
