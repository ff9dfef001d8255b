import { redirect } from '@sveltejs/kit';
import { requireOwner } from '#server/access.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { createStory } from '#server/stories/create-story.ts';
import { MAX_DATE, MAX_NAME } from '#server/stories/story-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  requireOwner(locals.ctx);
  return { max: { name: MAX_NAME, date: MAX_DATE } };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const form = await readForm(request);
    const typed = {
      title: field(form, 'title') ?? '',
      employer: field(form, 'employer') ?? '',
      happened: field(form, 'happened') ?? '',
    };
    let story;
    try {
      story = await createStory(locals.ctx, typed);
    } catch (error) {
      return asFailure(error, typed);
    }
    redirect(303, `/stories/${story.id}`);
  },
};
