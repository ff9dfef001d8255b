import { redirect } from '@sveltejs/kit';
import { CAUSE_ABOUT_NAMES } from '#content/rejection-names.ts';
import { ownDay } from '#server/days/own-day.ts';
import { dayWithYear } from '#server/days/say-day.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { ENOUGH_ALIKE, ENOUGH_REJECTIONS } from '#server/rejections/find-patterns.ts';
import { listRejections } from '#server/rejections/list-rejections.ts';
import { showCause, titleOf } from '#server/rejections/show-cause.ts';
import { showStep } from '#server/rejections/show-step.ts';
import { saveSettings } from '#server/settings/save-settings.ts';
import type { Actions, PageServerLoad } from './$types';

/** Rejections on one page. */
const PAGE = 30;

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
  const [{ rejections, patterns, step, onToday }, { timeZone }] = await Promise.all([
    listRejections(ctx),
    ownDay(ctx),
  ]);
  const pages = Math.max(1, Math.ceil(rejections.length / PAGE));
  const asked = Number(url.searchParams.get('page') ?? 1);
  const page = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, pages) : 1;
  return {
    rejections: rejections
      .slice((page - 1) * PAGE, page * PAGE)
      .map(({ id, company, title, on, requested, causes }) => ({
        ...{ id, company, title, requested, on: dayWithYear(on) },
        causes: causes.map((cause) => showCause(cause, timeZone)),
      })),
    total: rejections.length,
    page,
    pages,
    patterns: {
      ...{ rejections: patterns.rejections, enough: patterns.enough },
      needs: { rejections: ENOUGH_REJECTIONS, alike: ENOUGH_ALIKE },
      patterns: patterns.patterns.map(({ of, ...counts }) => ({
        ...counts,
        ...('criterion' in of
          ? { title: titleOf(of.criterion), href: `/readiness/${of.criterion}` }
          : { title: CAUSE_ABOUT_NAMES[of.about], href: null }),
      })),
    },
    step: step && showStep(step),
    onToday,
  };
};

export const actions: Actions = {
  /** Whether Today shows the next small step. */
  today: async ({ locals, request }) => {
    const rejectionsOnToday = field(await readForm(request), 'show') === 'yes';
    try {
      await saveSettings(locals.ctx, { rejectionsOnToday });
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, '/pipeline/rejections');
  },
};
