import { redirect } from '@sveltejs/kit';
import { DEFAULT_ZONE, zoneNames } from '#server/days/days.ts';
import { asFailure } from '#server/http/failure.ts';
import { readForm } from '#server/http/read-form.ts';
import { readInterview } from '#server/http/read-interview.ts';
import { addInterview } from '#server/interviews/add-interview.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { timeZone } = await getSettings(locals.ctx);
  return { zones: zoneNames(), timeZone: timeZone ?? DEFAULT_ZONE, guess: timeZone === null };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const typed = readInterview(await readForm(request));
    try {
      await addInterview(locals.ctx, typed);
    } catch (error) {
      return asFailure(error, { typed });
    }
    redirect(303, '/plan');
  },
};
