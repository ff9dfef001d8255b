import { redirect } from '@sveltejs/kit';
import { changeSeveral } from '#server/applications/change-several.ts';
import { readFilters } from '#server/applications/filters.ts';
import { lastMove } from '#server/applications/last-move.ts';
import { moveApplication } from '#server/applications/move-application.ts';
import { namesOfChosen } from '#server/applications/names-of-chosen.ts';
import { openPipeline } from '#server/applications/open-pipeline.ts';
import { takeBackMove } from '#server/applications/take-back-move.ts';
import { asFailure } from '#server/http/failure.ts';
import { moveOf, readMove } from '#server/http/read-application.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { pipelineAddress } from '#ui/applications/address.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
  const filters = readFilters(url.searchParams);
  const moved = url.searchParams.get('moved');
  const changed = url.searchParams.get('changed') ?? '';
  return {
    filters,
    ...(await openPipeline(ctx, filters)),
    moved: moved === null ? undefined : await lastMove(ctx, { id: moved }),
    changed: /^\d{1,4}$/.test(changed) ? Number(changed) : undefined,
  };
};

/** Back to what was looked at, with a word on what was done. */
function back(url: URL, done: string): never {
  const address = pipelineAddress(readFilters(url.searchParams));
  redirect(303, `${address}${address.includes('?') ? '&' : '?'}${done}`);
}

export const actions: Actions = {
  move: async ({ locals: { ctx }, request, url }) => {
    const form = await readForm(request);
    // A button of a card says both, which one and where to.
    const [id = '', ...to] = (field(form, 'move') ?? '').split(':');
    try {
      await moveApplication(ctx, { id, to: readMove(to.join(':')) });
    } catch (error) {
      return asFailure(error, {});
    }
    back(url, `moved=${id}`);
  },
  'take-back': async ({ locals: { ctx }, request, url }) => {
    const form = await readForm(request);
    const id = field(form, 'id') ?? '';
    try {
      await takeBackMove(ctx, { id, moveId: field(form, 'moveId') ?? '' });
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, pipelineAddress(readFilters(url.searchParams)));
  },
  several: async ({ locals: { ctx }, request, url }) => {
    const form = await readForm(request);
    const ids = form.getAll('id');
    const what = field(form, 'do');
    let done;
    try {
      if (what === 'ask-delete') return { sure: await namesOfChosen(ctx, { ids }) };
      done = await changeSeveral(ctx, {
        ids,
        what: { do: what, to: moveOf(form), remindOn: form.get('remindOn') },
      });
    } catch (error) {
      return asFailure(error, { chosen: ids.filter((id) => typeof id === 'string') });
    }
    back(url, `changed=${done.changed}`);
  },
};
