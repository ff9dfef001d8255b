import { redirect } from '@sveltejs/kit';
import { CRITERIA } from '#engine';
import { ownApplication } from '#server/applications/access.ts';
import { moveApplication } from '#server/applications/move-application.ts';
import { addDays } from '#server/days/days.ts';
import { ownDay } from '#server/days/own-day.ts';
import { dayWithYear } from '#server/days/say-day.ts';
import { asFailure } from '#server/http/failure.ts';
import { readCause } from '#server/http/read-cause.ts';
import { readFields } from '#server/http/read-fields.ts';
import { readForm } from '#server/http/read-form.ts';
import { findRequest } from '#server/rejections/access.ts';
import { addCause } from '#server/rejections/add-cause.ts';
import { MOST_CRITERIA } from '#server/rejections/cause.ts';
import { heardLevels } from '#server/rejections/heard-levels.ts';
import { keepInTouch } from '#server/rejections/keep-in-touch.ts';
import { readCauses } from '#server/rejections/read-causes.ts';
import { showCause, titleOf } from '#server/rejections/show-cause.ts';
import type { Actions, PageServerLoad } from './$types';

/** Days until one might be in touch again, when no day is set: a quarter. */
const A_QUARTER = 91;

export const load: PageServerLoad = async ({ locals: { ctx }, params }) => {
  const { id, company, title, stage, outcome, remindOn, nextAction } = await ownApplication(ctx, params.id);
  const [{ timeZone, today }, causes, request, heard] = await Promise.all([
    ownDay(ctx),
    readCauses(ctx, id),
    findRequest(ctx, id),
    heardLevels(ctx, id),
  ]);
  return {
    application: { id, company, title },
    outcome: stage === 'closed' ? outcome : null,
    touch: {
      on: remindOn,
      words: remindOn && dayWithYear(remindOn),
      note: nextAction,
      usual: { day: addDays(today, A_QUARTER), words: dayWithYear(addDays(today, A_QUARTER)) },
    },
    causes: causes.map((cause) => showCause(cause, timeZone)),
    requested: request ? (request.sentOn ? dayWithYear(request.sentOn) : '') : null,
    heard: heard.length,
    criteria: CRITERIA.map((criterion) => ({ id: criterion, title: titleOf(criterion) })),
    most: MOST_CRITERIA,
  };
};

export const actions: Actions = {
  /** How it ended. */
  end: async ({ locals, params, request }) => {
    const { outcome } = readFields(await readForm(request), ['outcome']);
    try {
      await moveApplication(locals.ctx, {
        id: params.id,
        to: { stage: 'closed', outcome: outcome || undefined },
      });
    } catch (error) {
      return asFailure(error, { form: 'end' as const });
    }
    redirect(303, `/pipeline/${params.id}/outcome`);
  },
  cause: async ({ locals, params, request }) => {
    const typed = readCause(await readForm(request));
    try {
      await addCause(locals.ctx, { applicationId: params.id, said: typed });
    } catch (error) {
      return asFailure(error, { form: 'cause' as const, typed });
    }
    redirect(303, `/pipeline/${params.id}/outcome#causes`);
  },
  touch: async ({ locals, params, request }) => {
    const { usual, ...touch } = readFields(await readForm(request), ['on', 'note', 'usual']);
    try {
      await keepInTouch(locals.ctx, { applicationId: params.id, said: { ...touch, on: usual || touch.on } });
    } catch (error) {
      return asFailure(error, { form: 'touch' as const, touch });
    }
    redirect(303, `/pipeline/${params.id}/outcome#touch`);
  },
};
