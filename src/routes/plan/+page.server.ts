import { redirect } from '@sveltejs/kit';
import { zoneNames } from '#server/days/days.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { showInterview } from '#server/interviews/show-interview.ts';
import { openPlan } from '#server/plan/open-plan.ts';
import { showDay } from '#server/plan/show-day.ts';
import { saveSettings } from '#server/settings/save-settings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { plan, settings, timeZone, interviews } = await openPlan(locals.ctx);
  const shown = (each: (typeof interviews.coming)[number]) => showInterview(each, timeZone, plan.today);
  return {
    days: plan.days.map(showDay),
    done: plan.done,
    coming: interviews.coming.map(shown),
    over: interviews.over.map(shown),
    minutesADay: settings.minutesADay,
    practiseAt: settings.practiseAt,
    timeZone,
    guess: settings.timeZone === null,
    zones: zoneNames(),
  };
};

export const actions: Actions = {
  /** What a day has: minutes, a time, and where it begins. */
  days: async ({ locals, request }) => {
    const form = await readForm(request);
    const typed = {
      minutesADay: field(form, 'minutesADay'),
      practiseAt: field(form, 'practiseAt'),
      timeZone: field(form, 'timeZone'),
    };
    try {
      await saveSettings(locals.ctx, typed);
    } catch (error) {
      return asFailure(error, { typed });
    }
    redirect(303, field(form, 'back') === 'today' ? '/' : '/plan');
  },
};
