import { redirect } from '@sveltejs/kit';
import type { FoundFigure } from '#server/ledger/find-places.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { asFailure } from '#server/http/failure.ts';
import { bringBackFigure } from '#server/ledger/bring-back-figure.ts';
import { listFigures } from '#server/ledger/list-figures.ts';
import { setAsideFigure } from '#server/ledger/set-aside-figure.ts';
import { shownPlaces } from '#ui/ledger/shown-places.ts';
import type { Actions, PageServerLoad } from './$types';

/** Found figures that are shown before one asks for all. */
const SHOWN = 30;
/** A figure said over and over is shown in so many places. */
const PLACES = 3;

/** Years, times and small counts are said in passing more often than they are claims. */
const inPassing = ({ unit, value, places }: FoundFigure): boolean =>
  unit === 'date' ||
  unit === 'duration' ||
  (unit === 'count' && value < 10 && !/\bfrom\b/.test(places[0]?.quote ?? ''));

export const load: PageServerLoad = async ({ locals, url }) => {
  const { entries, found, setAside } = await listFigures(locals.ctx);
  const limit = url.searchParams.has('all') ? Infinity : SHOWN;
  const claims = found.filter((figure) => !inPassing(figure));
  const passing = found.filter(inPassing);
  return {
    entries: entries.map(({ createdAt: _created, updatedAt: _updated, places, ...entry }) => ({
      ...entry,
      said: places.length,
    })),
    asks: entries.reduce((sum, { open }) => sum + open.length, 0),
    found: claims.slice(0, limit).map(shown),
    passing: passing.slice(0, limit).map(shown),
    aside: setAside.slice(0, limit).map(shown),
    total: { found: claims.length, passing: passing.length, aside: setAside.length },
  };
};

function shown({ key, quote, unit, window, places }: FoundFigure) {
  const words = new URLSearchParams({ words: quote, ...(window ? { period: window } : {}) });
  return {
    key,
    quote,
    unit,
    places: shownPlaces(places.slice(0, PLACES)),
    more: Math.max(0, places.length - PLACES),
    enter: `/stories/numbers/add?${words}`,
  };
}

export const actions: Actions = {
  aside: async ({ locals, request }) => {
    const form = await readForm(request);
    try {
      await setAsideFigure(locals.ctx, { figure: field(form, 'figure') });
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, '/stories/numbers#found');
  },
  back: async ({ locals, request }) => {
    const form = await readForm(request);
    try {
      await bringBackFigure(locals.ctx, { figure: field(form, 'figure') });
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, '/stories/numbers#found');
  },
};
