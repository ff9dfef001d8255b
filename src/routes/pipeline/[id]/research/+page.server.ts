import { fail, redirect } from '@sveltejs/kit';
import { requireOwner } from '#server/access.ts';
import { asFailure } from '#server/http/failure.ts';
import { readFact } from '#server/http/read-fact.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { addFact } from '#server/research/add-fact.ts';
import { deleteFact } from '#server/research/delete-fact.ts';
import { MAX_DATED, MAX_SAYS, MAX_SOURCE } from '#server/research/fact.ts';
import { openDossier } from '#server/research/open-dossier.ts';
import { nextCompanyQuestion } from '#server/research/next-company-question.ts';
import { saveFact } from '#server/research/save-fact.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  ...(await openDossier(locals.ctx, params)),
  practise: await nextCompanyQuestion(locals.ctx, { applicationId: params.id }),
  owner: requireOwner(locals.ctx),
  /** The one that is being written. */
  open: url.searchParams.get('fact') ?? '',
  max: { says: MAX_SAYS, source: MAX_SOURCE, dated: MAX_DATED },
});

export const actions: Actions = {
  add: async ({ locals, params, request }) => {
    const point = field(await readForm(request), 'point');
    let id;
    try {
      ({ id } = await addFact(locals.ctx, { applicationId: params.id, said: { point, state: 'general' } }));
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, `/pipeline/${params.id}/research?fact=${id}#fact-${id}`);
  },
  save: async ({ locals, params, request }) => {
    const form = await readForm(request);
    const [id, typed] = [field(form, 'id') ?? '', readFact(form)];
    const version = Number(field(form, 'version'));
    let outcome;
    try {
      outcome = await saveFact(locals.ctx, { ...typed, id, version });
    } catch (error) {
      return asFailure(error, { typed, version });
    }
    if (!outcome.saved)
      return fail(409, {
        typed,
        version,
        other: outcome.fact,
        problem:
          'This fact was saved in another window in the meantime. Yours is below and not saved yet: take over what you want to keep, then save.',
      });
    redirect(303, `/pipeline/${params.id}/research#fact-${id}`);
  },
  delete: async ({ locals, params, request }) => {
    const id = field(await readForm(request), 'id') ?? '';
    await deleteFact(locals.ctx, { id });
    redirect(303, `/pipeline/${params.id}/research`);
  },
};
