import { redirect } from '@sveltejs/kit';
import { requireOwner } from '#server/access.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { addRole } from '#server/roles/add-role.ts';
import { readJobPage } from '#server/roles/read-job-page.ts';
import { MAX_TEXT } from '#server/roles/role-shape.ts';
import type { Actions, PageServerLoad } from './$types';

const FIELDS = ['company', 'title', 'place', 'link', 'text'] as const;
type Typed = Record<(typeof FIELDS)[number], string>;

const typedIn = (form: FormData): Typed =>
  Object.fromEntries(FIELDS.map((name) => [name, field(form, name) ?? ''])) as Typed;

export const load: PageServerLoad = ({ locals }) => {
  requireOwner(locals.ctx);
  return { reads: locals.ctx.web !== undefined, maxText: MAX_TEXT };
};

export const actions: Actions = {
  add: async ({ locals, request }) => {
    const typed = typedIn(await readForm(request));
    let role;
    try {
      role = await addRole(locals.ctx, typed);
    } catch (error) {
      return asFailure(error, { typed, read: false });
    }
    redirect(303, `/pipeline/roles/${role.id}`);
  },
  read: async ({ locals, request }) => {
    const typed = typedIn(await readForm(request));
    try {
      const page = await readJobPage(locals.ctx, { link: typed.link });
      // What was typed is the person's own and stays.
      const kept = Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim() !== ''));
      return { typed: { ...typed, ...page, ...kept }, read: true, problem: undefined };
    } catch (error) {
      return asFailure(error, { typed, read: false });
    }
  },
};
