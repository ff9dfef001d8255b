import { redirect } from '@sveltejs/kit';
import { readSources } from '#content/sources.ts';
import { ownApplication } from '#server/applications/access.ts';
import { dayWithYear } from '#server/days/say-day.ts';
import { asFailure } from '#server/http/failure.ts';
import { readFields } from '#server/http/read-fields.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { findRequest } from '#server/rejections/access.ts';
import { checkTone } from '#server/rejections/check-tone.ts';
import { composeRequest } from '#server/rejections/compose-request.ts';
import { USUAL_FUTURE } from '#server/rejections/feedback-request.ts';
import { markRequestSent } from '#server/rejections/mark-request-sent.ts';
import { saveRequestText } from '#server/rejections/save-request-text.ts';
import { saveRequest } from '#server/rejections/save-request.ts';
import { writeRequestAnew } from '#server/rejections/write-request-anew.ts';
import { asMailto } from '#server/thanks/as-mail.ts';
import type { Actions, PageServerLoad } from './$types';

const FIELDS = ['version', 'name', 'address', 'round', 'wants', 'future', 'signed'] as const;

export const load: PageServerLoad = async ({ locals: { ctx }, params }) => {
  const { id, company, title } = await ownApplication(ctx, params.id);
  const request = await findRequest(ctx, id);
  const letter = request && composeRequest({ company, title }, request);
  const sources = (['feedback-request-guides', 'talent-board-2022'] as const).flatMap(
    (source) => readSources().get(source) ?? [],
  );
  return {
    application: { id, company, title },
    said: request ?? {
      version: 'direct',
      name: '',
      address: '',
      round: '',
      wants: '',
      future: USUAL_FUTURE,
      signed: '',
    },
    sources,
    letter: letter && {
      ...{ to: letter.to.length > 0, subject: letter.subject, text: letter.body },
      mailto: asMailto(letter),
      own: request.body !== '',
      sent: request.sentOn && dayWithYear(request.sentOn),
      notes: checkTone(letter.body),
    },
  };
};

const back = (id: string, at = '#letter') => redirect(303, `/pipeline/${id}/outcome/request${at}`);

export const actions: Actions = {
  /** What the letter is made of. */
  fill: async ({ locals, params, request }) => {
    const typed = readFields(await readForm(request), FIELDS);
    try {
      await saveRequest(locals.ctx, { applicationId: params.id, said: typed });
    } catch (error) {
      return asFailure(error, { form: 'fill' as const, typed });
    }
    return back(params.id);
  },
  /** The letter in the person's own words. */
  text: async ({ locals, params, request }) => {
    const text = field(await readForm(request), 'text') ?? '';
    try {
      await saveRequestText(locals.ctx, { applicationId: params.id, text });
    } catch (error) {
      return asFailure(error, { form: 'text' as const, text });
    }
    return back(params.id);
  },
  anew: async ({ locals, params }) => {
    try {
      await writeRequestAnew(locals.ctx, { applicationId: params.id });
    } catch (error) {
      return asFailure(error, { form: 'anew' as const });
    }
    return back(params.id);
  },
  sent: async ({ locals, params, request }) => {
    const sent = field(await readForm(request), 'sent') === 'yes';
    try {
      await markRequestSent(locals.ctx, { applicationId: params.id, sent });
    } catch (error) {
      return asFailure(error, { form: 'sent' as const });
    }
    return back(params.id, '#send');
  },
};
