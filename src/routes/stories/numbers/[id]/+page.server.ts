import { redirect } from '@sveltejs/kit';
import { asFailure } from '#server/http/failure.ts';
import { readForm } from '#server/http/read-form.ts';
import { changeFigure } from '#server/ledger/change-figure.ts';
import { dropFigure } from '#server/ledger/drop-figure.ts';
import { getFigure } from '#server/ledger/get-figure.ts';
import { day } from '#ui/dates.ts';
import { shownPlaces } from '#ui/ledger/shown-places.ts';
import { asInput, readFigure } from '../figure-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Places that are shown; more would be a list nobody reads. */
const PLACES = 10;

export const load: PageServerLoad = async ({ locals, params }) => {
  const {
    id,
    value: _value,
    unit: _unit,
    createdAt,
    updatedAt: _updated,
    open,
    places,
    provenance,
    maySay,
    ...rest
  } = await getFigure(locals.ctx, { id: params.id });
  return {
    id,
    figure: { ...rest, provenance: provenance ?? '', maySay: maySay ?? '' },
    open,
    since: day(createdAt),
    places: shownPlaces(places.slice(0, PLACES)),
    more: Math.max(0, places.length - PLACES),
  };
};

export const actions: Actions = {
  change: async ({ locals, params, request }) => {
    const figure = readFigure(await readForm(request));
    try {
      await changeFigure(locals.ctx, { id: params.id, ...asInput(figure) });
    } catch (error) {
      return asFailure(error, { figure });
    }
    redirect(303, '/stories/numbers#ledger');
  },
  drop: async ({ locals, params }) => {
    await dropFigure(locals.ctx, { id: params.id });
    redirect(303, '/stories/numbers#ledger');
  },
};
