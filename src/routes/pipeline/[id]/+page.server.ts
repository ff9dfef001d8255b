import { fail, redirect } from '@sveltejs/kit';
import { readLoops } from '#content/loops.ts';
import { readSources } from '#content/sources.ts';
import type { SourceId } from '#engine/sources.ts';
import { changeApplication } from '#server/applications/change-application.ts';
import { deleteApplication } from '#server/applications/delete-application.ts';
import { deleteFile } from '#server/applications/delete-file.ts';
import { keepFile } from '#server/applications/keep-file.ts';
import { moveApplication } from '#server/applications/move-application.ts';
import { openApplication } from '#server/applications/open-application.ts';
import { sayReminder } from '#server/applications/say-reminder.ts';
import { setReminder } from '#server/applications/set-reminder.ts';
import { shortDay, standing } from '#server/applications/show-application.ts';
import { takeBackMove } from '#server/applications/take-back-move.ts';
import { addContact } from '#server/contacts/add-contact.ts';
import { changeContact } from '#server/contacts/change-contact.ts';
import { deleteContact } from '#server/contacts/delete-contact.ts';
import { addDays, dayIn } from '#server/days/days.ts';
import { ownDay } from '#server/days/own-day.ts';
import { asFailure } from '#server/http/failure.ts';
import { moveOf, readApplication } from '#server/http/read-application.ts';
import { readContact } from '#server/http/read-contact.ts';
import { readFile } from '#server/http/read-file.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { showInterview } from '#server/interviews/show-interview.ts';
import { suggestStage } from '#server/interviews/suggest-stage.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, params, url }) => {
  const [{ application, moves, rounds, contacts, files }, { timeZone, today }] = await Promise.all([
    openApplication(ctx, params),
    ownDay(ctx),
  ]);
  const onDay = (at: Date) => shortDay(dayIn(timeZone, at), today);
  return {
    application,
    standing: standing(application.stage, application.outcome),
    since: onDay(moves.at(-1)?.createdAt ?? application.createdAt),
    reminder: application.remindOn === null ? null : sayReminder(application.remindOn, today),
    moves: moves.map(({ id, stage, outcome, createdAt }) => ({
      id,
      words: standing(stage, outcome),
      on: onDay(createdAt),
    })),
    rounds: rounds.map((round) => ({
      ...showInterview(round, timeZone, today),
      over: round.over,
      minutes: round.minutes,
      held: round.held,
    })),
    suggested: suggestStage(application.stage, rounds),
    loops: readLoops().map(({ sources: _, ...loop }) => ({
      ...loop,
      rounds: loop.rounds.map((round) => ({ ...round, sources: namedSources(round.sources) })),
    })),
    contacts,
    files: files.map(({ createdAt, ...file }) => ({ ...file, on: onDay(createdAt) })),
    saved: url.searchParams.has('saved'),
  };
};

const namedSources = (ids: readonly SourceId[]) =>
  ids.flatMap((id) => {
    const source = readSources().get(id);
    return source ? [{ id, short: source.short, grade: source.grade }] : [];
  });

const page = (id: string, at = '') => `/pipeline/${id}${at}`;

export const actions: Actions = {
  save: async ({ locals, params, request }) => {
    const form = await readForm(request);
    const typed = readApplication(form);
    let outcome;
    try {
      outcome = await changeApplication(locals.ctx, {
        id: params.id,
        version: field(form, 'version'),
        said: typed,
      });
    } catch (error) {
      return asFailure(error, { typed });
    }
    if (!outcome.saved) {
      return fail(409, {
        typed,
        other: outcome.application,
        problem:
          'This application was saved in another window in the meantime. What you typed is below and not saved yet: take over what you want to keep, then save.',
      });
    }
    redirect(303, page(params.id, '?saved#fields'));
  },
  move: async ({ locals, params, request }) => {
    const form = await readForm(request);
    try {
      await moveApplication(locals.ctx, { id: params.id, to: moveOf(form) });
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, page(params.id));
  },
  'take-back': async ({ locals, params, request }) => {
    const form = await readForm(request);
    try {
      await takeBackMove(locals.ctx, { id: params.id, moveId: field(form, 'moveId') ?? '' });
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, page(params.id));
  },
  remind: async ({ locals: { ctx }, params, request }) => {
    const form = await readForm(request);
    const days = field(form, 'days');
    const { today } = await ownDay(ctx);
    try {
      const remindOn = days !== undefined && /^\d{1,3}$/.test(days) ? addDays(today, Number(days)) : null;
      await setReminder(ctx, { id: params.id, remindOn });
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, form.get('back') === 'today' ? '/' : page(params.id));
  },
  'add-contact': async ({ locals, params, request }) => {
    const contact = readContact(await readForm(request));
    try {
      await addContact(locals.ctx, { applicationId: params.id, said: contact });
    } catch (error) {
      return asFailure(error, { contact });
    }
    redirect(303, page(params.id, '#contacts'));
  },
  'change-contact': async ({ locals, params, request }) => {
    const form = await readForm(request);
    const contact = { ...readContact(form), id: field(form, 'contact') ?? '' };
    try {
      await changeContact(locals.ctx, {
        applicationId: params.id,
        id: contact.id,
        version: field(form, 'version'),
        said: contact,
      });
    } catch (error) {
      return asFailure(error, { contact });
    }
    redirect(303, page(params.id, '#contacts'));
  },
  'delete-contact': async ({ locals, params, request }) => {
    const form = await readForm(request);
    await deleteContact(locals.ctx, { applicationId: params.id, id: field(form, 'contact') ?? '' });
    redirect(303, page(params.id, '#contacts'));
  },
  'keep-file': async ({ locals, params, request }) => {
    const form = await readForm(request);
    try {
      await keepFile(locals.ctx, { id: params.id, file: await readFile(form) });
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, page(params.id, '#files'));
  },
  'delete-file': async ({ locals, params, request }) => {
    const form = await readForm(request);
    await deleteFile(locals.ctx, { id: params.id, fileId: field(form, 'file') ?? '' });
    redirect(303, page(params.id, '#files'));
  },
  delete: async ({ locals, params }) => {
    await deleteApplication(locals.ctx, params);
    redirect(303, '/pipeline');
  },
};
