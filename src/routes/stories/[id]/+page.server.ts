import { fail, redirect } from '@sveltejs/kit';
import { readRubric } from '#content/rubric.ts';
import { CALLED_FOR, CRITERIA } from '#engine';
import { requireOwner } from '#server/access.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { readStory } from '#server/http/read-story.ts';
import { MAX_ANSWER } from '#server/practice/answer-text.ts';
import { deleteStory } from '#server/stories/delete-story.ts';
import { getStory } from '#server/stories/get-story.ts';
import { listUses } from '#server/stories/list-uses.ts';
import { saveStory } from '#server/stories/save-story.ts';
import { MAX_DATE, MAX_NAME, MAX_PART, PARTS, TELLINGS, type Telling } from '#server/stories/story-fields.ts';
import type { Actions, PageServerLoad } from './$types';

/** Every telling is read for its length, and whether it answers the question depends on the question. */
const NOT_CHOSEN = ['on-question', 'concise'];
const USUAL = [...CALLED_FOR.behavioural, ...CALLED_FOR.failure, 'strength-backed'];

export const load: PageServerLoad = async ({ locals, params }) => {
  const [{ story, missing }, used] = await Promise.all([
    getStory(locals.ctx, params),
    listUses(locals.ctx, { storyId: params.id }),
  ]);
  return {
    used,
    owner: requireOwner(locals.ctx),
    story,
    missing,
    parts: PARTS,
    tellings: Object.entries(TELLINGS).map(([telling, seconds]) => ({
      telling: telling as Telling,
      seconds,
    })),
    criteria: CRITERIA.filter((id) => !NOT_CHOSEN.includes(id)).map((id) => {
      const page = readRubric().get(id);
      return { id, title: page?.title ?? id, short: page?.short ?? '', usual: USUAL.includes(id) };
    }),
    max: { name: MAX_NAME, date: MAX_DATE, part: MAX_PART, telling: MAX_ANSWER },
  };
};

export const actions: Actions = {
  save: async ({ locals, params, request }) => {
    const form = await readForm(request);
    const typed = readStory(form);
    let outcome;
    try {
      outcome = await saveStory(locals.ctx, { ...typed, id: params.id, version: field(form, 'version') });
    } catch (error) {
      return asFailure(error, { typed });
    }
    if (!outcome.saved) {
      return fail(409, {
        typed,
        other: outcome.story,
        problem:
          'This story was saved in another window in the meantime. Yours is below and not saved yet: take over what you want to keep, then save.',
      });
    }
    const telling = field(form, 'telling');
    redirect(303, `/stories/${outcome.story.id}${telling ? `/${encodeURIComponent(telling)}` : ''}`);
  },
  delete: async ({ locals, params }) => {
    await deleteStory(locals.ctx, params);
    redirect(303, '/stories');
  },
};
