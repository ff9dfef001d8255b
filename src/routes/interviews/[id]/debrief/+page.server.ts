import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { requireOwner } from '#server/access.ts';
import { dayIn, DEFAULT_ZONE } from '#server/days/days.ts';
import { addAsked } from '#server/debriefs/add-asked.ts';
import { MAX_ASKED, MAX_LINE, MAX_SIGNALS, MOST_ASKED, saysNothing } from '#server/debriefs/debrief.ts';
import { openDebrief } from '#server/debriefs/open-debrief.ts';
import { saveDebrief } from '#server/debriefs/save-debrief.ts';
import { MAX_VOICE_NOTE } from '#server/debriefs/voice-note.ts';
import { asFailure } from '#server/http/failure.ts';
import { readDebrief } from '#server/http/read-debrief.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { showInterview } from '#server/interviews/show-interview.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import type { Actions, PageServerLoad } from './$types';

/** Rows of a page on which nothing is begun; with scripts one is added by a button. */
const ROOM = 2;

export const load: PageServerLoad = async ({ locals: { ctx }, params, url }) => {
  const { interview, ...opened } = await openDebrief(ctx, { interviewId: params.id });
  const timeZone = (await getSettings(ctx)).timeZone ?? DEFAULT_ZONE;
  const { questions } = opened.debrief;
  const free = questions.length === 0 ? ROOM : 1;
  return {
    ...opened,
    owner: requireOwner(ctx),
    shown: showInterview(interview, timeZone, dayIn(timeZone, ctx.now())),
    applicationId: interview.applicationId,
    kept: url.searchParams.has('kept') && opened.debrief.version > 0,
    blanks: Array.from({ length: Math.min(free, MOST_ASKED - questions.length) }, () => randomUUID()),
    max: {
      asked: MAX_ASKED,
      line: MAX_LINE,
      signals: MAX_SIGNALS,
      rows: MOST_ASKED,
      voiceNote: MAX_VOICE_NOTE,
    },
  };
};

export const actions: Actions = {
  save: async ({ locals: { ctx }, params, request }) => {
    const form = await readForm(request);
    const { add, ...typed } = readDebrief(form);
    if (saysNothing(typed)) {
      return fail(400, {
        typed,
        problem: 'There is nothing in it yet. One question that came, or one line, is enough.',
      });
    }
    let outcome;
    try {
      outcome = await saveDebrief(ctx, {
        ...typed,
        interviewId: params.id,
        version: field(form, 'version') ?? 0,
      });
      if (outcome.saved) for (const one of add) await addAsked(ctx, { ...one, interviewId: params.id });
    } catch (error) {
      return asFailure(error, { typed });
    }
    if (!outcome.saved) {
      return fail(409, {
        typed,
        problem:
          'This debrief was saved in another window in the meantime. Yours is below and not saved yet: look through it, then save, and it takes the place of the other.',
      });
    }
    redirect(303, `/interviews/${params.id}/debrief?kept`);
  },
};
