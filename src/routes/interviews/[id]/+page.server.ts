import { redirect } from '@sveltejs/kit';
import { dayIn, DEFAULT_ZONE, zoneNames } from '#server/days/days.ts';
import { asFailure } from '#server/http/failure.ts';
import { readForm } from '#server/http/read-form.ts';
import { readInterview } from '#server/http/read-interview.ts';
import { ownInterview } from '#server/interviews/access.ts';
import { changeInterview } from '#server/interviews/change-interview.ts';
import { deleteInterview } from '#server/interviews/delete-interview.ts';
import { showInterview } from '#server/interviews/show-interview.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, params }) => {
  const interview = await ownInterview(ctx, params.id);
  const timeZone = (await getSettings(ctx)).timeZone ?? DEFAULT_ZONE;
  const { startsAt, ...said } = interview;
  return {
    shown: showInterview(interview, timeZone, dayIn(timeZone, ctx.now())),
    said: { ...said, startsAt: startsAt ?? '' },
    zones: zoneNames(),
  };
};

export const actions: Actions = {
  save: async ({ locals, params, request }) => {
    const typed = readInterview(await readForm(request));
    try {
      await changeInterview(locals.ctx, { id: params.id, said: typed });
    } catch (error) {
      return asFailure(error, { typed });
    }
    redirect(303, '/plan');
  },
  delete: async ({ locals, params }) => {
    await deleteInterview(locals.ctx, { id: params.id });
    redirect(303, '/plan');
  },
};
