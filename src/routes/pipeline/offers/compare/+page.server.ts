import { redirect } from '@sveltejs/kit';
import { compareOffers, MOST_COMPARED, type Compared } from '#server/offers/compare-offers.ts';
import { RATE_DECIMALS } from '#server/offers/convert.ts';
import { listRates } from '#server/offers/exchange-rates.ts';
import { listOffers } from '#server/offers/list-offers.ts';
import { showMoney, writeShort } from '#server/offers/money.ts';
import { showAmounts, showShare } from '#server/offers/show-offer.ts';
import { PARTS } from '#server/offers/value-offer.ts';
import { dayWithYear } from '#server/days/say-day.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
  const ids = url.searchParams.getAll('offer').filter((id) => id !== '');
  if (ids.length === 0) redirect(303, '/pipeline/offers');
  const [{ currency, compared }, rates, all] = await Promise.all([
    compareOffers(ctx, { ids, currency: url.searchParams.get('in') || undefined }),
    listRates(ctx),
    listOffers(ctx),
  ]);
  const known = [
    currency,
    ...compared.map(({ offer }) => offer.currency),
    ...rates.flatMap(({ one, of }) => [one, of]),
  ];
  return {
    currency,
    currencies: [...new Set(known)].toSorted(),
    compared: compared.map((one) => shown(one, currency)),
    parts: PARTS.filter((part) => compared.some(({ value }) => value && value.whole[part] > 0)),
    others: all
      .filter(({ id }) => !compared.some(({ offer }) => offer.id === id))
      .map(({ id, company, title }) => ({ id, company, title })),
    room: MOST_COMPARED - compared.length,
  };
};

function shown({ offer, rate, value }: Compared, currency: string) {
  const { id, company, title, terms } = offer;
  return {
    id,
    company,
    title,
    currency: offer.currency,
    benefits: terms.benefits.map(({ name }) => name).join(', '),
    rate: rate
      ? `1 ${rate.one} = ${writeShort(rate.worth, RATE_DECIMALS)} ${rate.of}, ${dayWithYear(rate.saidFor)}`
      : '',
    value: value && {
      first: showAmounts(value.first, currency),
      whole: showAmounts(value.whole, currency),
      atRisk: showShare(value.atRisk, value.whole.total),
      sure: value.whole.total - value.atRisk,
      unsure: value.atRisk,
      ifPrice: value.ifPrice.map(({ change, total }) => ({ change, total: showMoney(total, currency) })),
    },
  };
}
