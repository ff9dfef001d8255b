import { redirect } from '@sveltejs/kit';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { readQuestion } from '#server/http/read-question.ts';
import { addQuestion } from '#server/questions/add-question.ts';
import { listCompanies } from '#server/questions/list-companies.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx } }) => {
  const [{ role }, companies] = await Promise.all([getSettings(ctx), listCompanies(ctx)]);
  return { role, companies };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const form = await readForm(request);
    const { typed, question } = readQuestion(form);
    // What was seen beside this very question; another one is looked up anew.
    const anyway = field(form, 'seen') === typed.text;
    let added;
    try {
      added = await addQuestion(locals.ctx, { ...question, anyway });
    } catch (error) {
      return asFailure(error, { typed });
    }
    if ('near' in added) return { typed, near: added.near };
    redirect(303, `/practise/${added.id}`);
  },
};
