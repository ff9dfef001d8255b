import { fail, redirect } from '@sveltejs/kit';
import { requireOwner } from '#server/access.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { readNote } from '#server/http/read-note.ts';
import { ownInterview } from '#server/interviews/access.ts';
import { NOTE_CAPS } from '#server/thanks/note.ts';
import { saveNote } from '#server/thanks/save-note.ts';
import { settleNote } from '#server/thanks/settle-note.ts';
import { showNote } from '#server/thanks/show-note.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, params }) => {
  const { id, company } = await ownInterview(ctx, params.id);
  return {
    owner: requireOwner(ctx),
    id,
    company,
    note: await showNote(ctx, { interviewId: id }),
    max: NOTE_CAPS,
  };
};

export const actions: Actions = {
  save: async ({ locals, params, request }) => {
    const form = await readForm(request);
    const typed = readNote(form);
    let outcome;
    try {
      outcome = await saveNote(locals.ctx, {
        ...typed,
        interviewId: params.id,
        version: field(form, 'version') ?? 0,
      });
    } catch (error) {
      return asFailure(error, { typed });
    }
    if (!outcome.saved) {
      return fail(409, {
        typed,
        problem:
          'This note was saved in another window in the meantime. Yours is below and not saved yet: look through it, then save, and it takes the place of the other.',
      });
    }
    redirect(303, `/interviews/${params.id}/thanks#preview`);
  },
  settle: async ({ locals, params, request }) => {
    const form = await readForm(request);
    try {
      await settleNote(locals.ctx, { interviewId: params.id, as: field(form, 'as') });
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, `/interviews/${params.id}/thanks`);
  },
};
