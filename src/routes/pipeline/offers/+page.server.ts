import { redirect } from '@sveltejs/kit';
import { ownApplication } from '#server/applications/access.ts';
import { dayIn, DEFAULT_ZONE } from '#server/days/days.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { MOST_COMPARED } from '#server/offers/compare-offers.ts';
import { RATE_DECIMALS } from '#server/offers/convert.ts';
import { deleteRate } from '#server/offers/delete-rate.ts';
import { listRates } from '#server/offers/exchange-rates.ts';
import { listOffers } from '#server/offers/list-offers.ts';
import { currencies, writeShort } from '#server/offers/money.ts';
import { setRate } from '#server/offers/set-rate.ts';
import { showLine } from '#server/offers/show-offer.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { dayWithYear } from '#server/days/say-day.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
  const applicationId = url.searchParams.get('application') ?? undefined;
  const [offers, rates, settings, application] = await Promise.all([
    listOffers(ctx, applicationId ? { applicationId } : {}),
    listRates(ctx),
    getSettings(ctx),
    applicationId ? ownApplication(ctx, applicationId) : undefined,
  ]);
  const today = dayIn(settings.timeZone ?? DEFAULT_ZONE, ctx.now());
  return {
    application: application ? { id: application.id, company: application.company } : null,
    offers: offers.map((offer) => showLine(offer, today)),
    rates: rates.map(({ one, of, worth, saidFor }) => ({
      one,
      of,
      worth: writeShort(worth, RATE_DECIMALS),
      saidFor: dayWithYear(saidFor),
    })),
    currencies: currencies(),
    today,
    most: MOST_COMPARED,
    compared: comparedIn(url),
  };
};

export const actions: Actions = {
  rate: async ({ locals, request, url }) => {
    const form = await readForm(request);
    const rate = {
      one: field(form, 'one') ?? '',
      of: field(form, 'of') ?? '',
      worth: field(form, 'worth') ?? '',
      saidFor: field(form, 'saidFor') ?? '',
    };
    try {
      await setRate(locals.ctx, rate);
    } catch (error) {
      return asFailure(error, { rate });
    }
    redirect(303, backTo(url));
  },
  forget: async ({ locals, request, url }) => {
    const form = await readForm(request);
    try {
      await deleteRate(locals.ctx, { one: field(form, 'one'), of: field(form, 'of') });
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, backTo(url));
  },
};

/** The offers of the comparison from which somebody came to enter a rate. */
const comparedIn = (url: URL): string[] => url.searchParams.getAll('offer').slice(0, MOST_COMPARED);

/** That comparison, or else the rates. */
function backTo(url: URL): string {
  const query = new URLSearchParams(comparedIn(url).map((id) => ['offer', id]));
  return query.size > 0 ? `/pipeline/offers/compare?${query}` : '/pipeline/offers#rates';
}
