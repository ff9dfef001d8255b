import { redirect } from '@sveltejs/kit';
import { readSheets } from '#content/one-pagers.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { createOnePager } from '#server/one-pagers/create-one-pager.ts';
import { listOnePagers } from '#server/one-pagers/list-one-pagers.ts';
import { titleOf } from '#server/one-pagers/title-of.ts';
import { day } from '#ui/dates.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const pages = await listOnePagers(locals.ctx);
  return {
    sheets: [...readSheets().values()].map(({ form, name, purpose, minutes, fields }) => ({
      form,
      name,
      purpose,
      minutes,
      fields: fields.map(({ label }) => label),
    })),
    pages: pages.map((page) => ({
      id: page.id,
      name: readSheets().get(page.form)!.name,
      title: titleOf(page),
      company: page.company,
      filled: page.filled,
      of: page.of,
      when: day(page.updatedAt),
    })),
  };
};

export const actions: Actions = {
  new: async ({ locals, request }) => {
    const form = await readForm(request);
    let id: string;
    try {
      ({ id } = await createOnePager(locals.ctx, { form: field(form, 'form') }));
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, `/stories/pages/${id}`);
  },
};
