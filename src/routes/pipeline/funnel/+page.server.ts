import { readReferenceRates } from '#content/reference-rates.ts';
import { readSources } from '#content/sources.ts';
import { FEWEST_DECIDED } from '#server/funnel/next-offer.ts';
import { FEWEST_FOR_A_RATE } from '#server/funnel/rate.ts';
import { SILENT_AFTER } from '#server/funnel/reach.ts';
import { readFunnel } from '#server/funnel/read-funnel.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const chosen = (name: string) => url.searchParams.get(name) || null;
  return {
    funnel: await readFunnel(locals.ctx, {
      source: chosen('source'),
      role: chosen('role'),
      since: chosen('since'),
    }),
    references: readReferenceRates(),
    method: readSources().get('brown-2001')!,
    bounds: { decided: FEWEST_DECIDED, rate: FEWEST_FOR_A_RATE, silent: SILENT_AFTER },
  };
};
