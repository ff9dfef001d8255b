import { redirect } from '@sveltejs/kit';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { NEAR } from '#server/roles/board-query.ts';
import { deleteSearch } from '#server/roles/delete-search.ts';
import { hideRole } from '#server/roles/hide-role.ts';
import { listRoles } from '#server/roles/list-roles.ts';
import { listSearches } from '#server/roles/list-searches.ts';
import { saveSearch } from '#server/roles/save-search.ts';
import { day } from '#ui/dates.ts';
import { ago, doubtLine, placesLine, salaryLine } from '#ui/roles/words.ts';
import { pageQuery } from '#ui/page-query.ts';
import type { Actions, PageServerLoad } from './$types';

const BY_NAME = new Intl.Collator('en');
const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
  const board = await listRoles(ctx, Object.fromEntries(url.searchParams));
  const searches = await listSearches(ctx);
  const now = ctx.now();
  return {
    ...board,
    since: board.since && day(board.since),
    countries: [
      { value: NEAR, name: 'Europe, Middle East, Africa' },
      ...board.countries
        .filter((code) => /^[A-Z]{2}$/.test(code))
        .map((code) => ({ value: code, name: COUNTRY_NAMES.of(code) ?? code }))
        .sort((a, b) => BY_NAME.compare(a.name, b.name)),
    ],
    roles: board.roles.map(({ places, salary, openedAt, posted, doubts, ...role }) => ({
      ...role,
      place: placesLine(places),
      salary: salaryLine(salary),
      age: role.byHand
        ? `Added ${ago(openedAt, now)}`
        : `${posted ? 'Posted' : 'Found'} ${ago(openedAt, now)}`,
      doubts: doubts.map(doubtLine),
    })),
    searches,
    hid: url.searchParams.get('hid'),
  };
};

/** Where a form of the board comes back to: the same filters, without the name of the action. */
function back(url: URL, changes: Record<string, string | null> = {}): string {
  const params = pageQuery(url);
  params.delete('hid');
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) params.delete(key);
    else params.set(key, value);
  }
  return `/pipeline/roles${params.size > 0 ? `?${params}` : ''}`;
}

export const actions: Actions = {
  hide: async ({ locals, request, url }) => {
    const id = field(await readForm(request), 'id') ?? '';
    await hideRole(locals.ctx, { id, hidden: true });
    redirect(303, back(url, { hid: id }));
  },
  show: async ({ locals, request, url }) => {
    await hideRole(locals.ctx, { id: field(await readForm(request), 'id') ?? '', hidden: false });
    redirect(303, back(url));
  },
  save: async ({ locals, request, url }) => {
    const form = await readForm(request);
    const name = field(form, 'name') ?? '';
    let saved;
    try {
      saved = await saveSearch(locals.ctx, { name, filters: field(form, 'filters') ?? '' });
    } catch (error) {
      return asFailure(error, { name });
    }
    redirect(303, back(url, { saved: saved.id, page: null }));
  },
  forget: async ({ locals, request, url }) => {
    await deleteSearch(locals.ctx, { id: field(await readForm(request), 'search') ?? '' });
    redirect(303, back(url, { saved: null }));
  },
};
