import { redirect } from '@sveltejs/kit';
import { OFFER_PARTS } from '#content/offer-parts.ts';
import { readNegotiation } from '#content/negotiation.ts';
import { dayIn, DEFAULT_ZONE } from '#server/days/days.ts';
import { dayWithYear } from '#server/days/say-day.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { readOffer } from '#server/http/read-offer.ts';
import { ownOffer } from '#server/offers/access.ts';
import { addNote } from '#server/offers/add-note.ts';
import { answerNote } from '#server/offers/answer-note.ts';
import { changeOffer } from '#server/offers/change-offer.ts';
import { deleteNote } from '#server/offers/delete-note.ts';
import { deleteOffer } from '#server/offers/delete-offer.ts';
import { currencies } from '#server/offers/money.ts';
import { listNotes } from '#server/offers/note.ts';
import { writeFields } from '#server/offers/offer-fields.ts';
import { showDeadline, showValue } from '#server/offers/show-offer.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, params }) => {
  const offer = await ownOffer(ctx, params.id);
  const [notes, settings] = await Promise.all([listNotes(ctx, { offerId: offer.id }), getSettings(ctx)]);
  const zone = settings.timeZone ?? DEFAULT_ZONE;
  const { id, applicationId, company, title, version, terms } = offer;
  return {
    offer: {
      id,
      applicationId,
      company,
      title,
      version,
      deadline: showDeadline(offer.deadline, dayIn(zone, ctx.now())),
      benefits: terms.benefits.filter(({ worth }) => worth === null).map(({ name }) => name),
      notes: terms.notes,
    },
    value: showValue(offer),
    fields: writeFields(offer),
    currencies: currencies(),
    notes: notes.map(({ createdAt, parts, ...note }) => ({
      ...note,
      parts: parts.map((part) => OFFER_PARTS[part]),
      on: dayWithYear(dayIn(zone, createdAt)),
    })),
    claims: readNegotiation(),
  };
};

export const actions: Actions = {
  save: async ({ locals, params, request }) => {
    const form = await readForm(request);
    const fields = readOffer(form);
    try {
      await changeOffer(locals.ctx, { id: params.id, version: field(form, 'version'), said: fields });
    } catch (error) {
      return asFailure(error, { at: 'offer' as const, fields });
    }
    redirect(303, `/pipeline/offers/${params.id}`);
  },
  delete: async ({ locals, params }) => {
    await deleteOffer(locals.ctx, { id: params.id });
    redirect(303, '/pipeline/offers');
  },
  note: async ({ locals, params, request }) => {
    const form = await readForm(request);
    const text = (name: string) => field(form, name) ?? '';
    const note = {
      parts: form.getAll('parts').filter((part) => typeof part === 'string'),
      need: text('need'),
      trade: text('trade'),
      ask: text('ask'),
      answer: text('answer'),
    };
    try {
      await addNote(locals.ctx, { offerId: params.id, said: note });
    } catch (error) {
      return asFailure(error, { at: 'note' as const, note });
    }
    redirect(303, `/pipeline/offers/${params.id}#negotiation`);
  },
  answer: async ({ locals, params, request }) => {
    const form = await readForm(request);
    const said = { noteId: field(form, 'note') ?? '', answer: field(form, 'answer') ?? '' };
    try {
      await answerNote(locals.ctx, { offerId: params.id, said });
    } catch (error) {
      return asFailure(error, { at: 'answer' as const, answer: said });
    }
    redirect(303, `/pipeline/offers/${params.id}#negotiation`);
  },
  'delete-note': async ({ locals, params, request }) => {
    const form = await readForm(request);
    await deleteNote(locals.ctx, { offerId: params.id, noteId: field(form, 'note') ?? '' });
    redirect(303, `/pipeline/offers/${params.id}#negotiation`);
  },
};
