import type { Place } from '#server/ledger/find-places.ts';
import { day } from '#ui/dates.ts';

/** Places with their day in words. Called on the server only, so that page and script never disagree. */
export const shownPlaces = (places: readonly Place[]) =>
  places.map(({ at, ...place }) => ({ ...place, when: day(at) }));
