import { redirect } from '@sveltejs/kit';
import { asFailure } from '#server/http/failure.ts';
import { readForm } from '#server/http/read-form.ts';
import { keepFigure } from '#server/ledger/keep-figure.ts';
import { requireOwner } from '#server/access.ts';
import { NO_FIGURE } from '#ui/ledger/figure-fields.ts';
import { asInput, readFigure } from '../figure-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  requireOwner(locals.ctx);
  const given = (name: string) => (url.searchParams.get(name) ?? '').slice(0, 200);
  return { figure: { ...NO_FIGURE, words: given('words'), period: given('period') } };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const figure = readFigure(await readForm(request));
    try {
      await keepFigure(locals.ctx, asInput(figure));
    } catch (error) {
      return asFailure(error, { figure });
    }
    redirect(303, '/stories/numbers#ledger');
  },
};
