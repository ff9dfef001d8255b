import { redirect } from '@sveltejs/kit';
import { requireOwner } from '#server/access.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { chosenSeeds, readPasted } from '#server/http/read-pasted.ts';
import { keepSeeds } from '#server/stories/keep-seeds.ts';
import { MAX_PASTED } from '#server/stories/pasted-text.ts';
import { readSeeds } from '#server/stories/read-seeds.ts';
import { MAX_DATE, MAX_NAME } from '#server/stories/story-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  requireOwner(locals.ctx);
  return { max: { pasted: MAX_PASTED, name: MAX_NAME, date: MAX_DATE } };
};

export const actions: Actions = {
  read: async ({ locals, request }) => {
    const form = await readForm(request);
    let text = field(form, 'text') ?? '';
    try {
      text = await readPasted(form);
      return { text, ...(await readSeeds(locals.ctx, { text })) };
    } catch (error) {
      return asFailure(error, { text });
    }
  },
  keep: async ({ locals, request }) => {
    const form = await readForm(request);
    const text = field(form, 'text') ?? '';
    const chosen = chosenSeeds(form);
    let ids;
    try {
      ({ ids } = await keepSeeds(locals.ctx, { text, chosen }));
    } catch (error) {
      // The seeds are shown again as they were; a text that no longer reads has none.
      const seeds = await readSeeds(locals.ctx, { text }).catch(() => undefined);
      return asFailure(error, { text, chosen, ...seeds });
    }
    // Whoever begins one wants to write it; of several, one is chosen first.
    redirect(303, ids.length === 1 ? `/stories/${ids[0]}` : `/stories?kept=${ids.length}`);
  },
};
