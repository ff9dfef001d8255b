import { redirect } from '@sveltejs/kit';
import { requireOwner } from '#server/access.ts';
import { createApplication } from '#server/applications/create-application.ts';
import { asFailure } from '#server/http/failure.ts';
import { moveOf, readApplication } from '#server/http/read-application.ts';
import { field, readForm } from '#server/http/read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  requireOwner(locals.ctx);
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const form = await readForm(request);
    const typed = readApplication(form);
    let made;
    try {
      made = await createApplication(locals.ctx, { said: typed, at: moveOf(form) });
    } catch (error) {
      return asFailure(error, { typed, to: field(form, 'to') });
    }
    redirect(303, `/pipeline/${made.id}`);
  },
};
