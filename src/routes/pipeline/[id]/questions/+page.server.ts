import { redirect } from '@sveltejs/kit';
import { addAsk } from '#server/asks/add-ask.ts';
import { MAX_ANSWERED, MAX_ASK } from '#server/asks/ask.ts';
import { changeAsk } from '#server/asks/change-ask.ts';
import { deleteAsk } from '#server/asks/delete-ask.ts';
import { openAsks } from '#server/asks/open-asks.ts';
import { takeAnswer } from '#server/asks/take-answer.ts';
import { dayIn, DEFAULT_ZONE } from '#server/days/days.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, params }) => ({
  ...(await openAsks(ctx, params)),
  today: dayIn((await getSettings(ctx)).timeZone ?? DEFAULT_ZONE, ctx.now()),
  max: { text: MAX_ASK, answer: MAX_ANSWERED },
});

export const actions: Actions = {
  add: async ({ locals, params, request }) => {
    const form = await readForm(request);
    const added = { text: field(form, 'text') ?? '', whom: field(form, 'whom') ?? '' };
    let id;
    try {
      ({ id } = await addAsk(locals.ctx, { applicationId: params.id, said: added }));
    } catch (error) {
      return asFailure(error, { added });
    }
    redirect(303, `/pipeline/${params.id}/questions#ask-${id}`);
  },
  save: async ({ locals, params, request }) => {
    const form = await readForm(request);
    const id = field(form, 'id') ?? '';
    const said = {
      text: field(form, 'text') ?? '',
      whom: field(form, 'whom') ?? '',
      state: field(form, 'state') ?? 'to-ask',
      answer: field(form, 'answer') ?? '',
      askedOn: field(form, 'askedOn') ?? '',
    };
    try {
      await changeAsk(locals.ctx, { id, said });
    } catch (error) {
      return asFailure(error, { id, said });
    }
    redirect(303, `/pipeline/${params.id}/questions#ask-${id}`);
  },
  take: async ({ locals, request }) => {
    const form = await readForm(request);
    const id = field(form, 'id') ?? '';
    let taken;
    try {
      taken = await takeAnswer(locals.ctx, { id, said: { point: field(form, 'point') } });
    } catch (error) {
      return asFailure(error, { id });
    }
    const { applicationId, factId } = taken;
    redirect(303, `/pipeline/${applicationId}/research?fact=${factId}#fact-${factId}`);
  },
  delete: async ({ locals, params, request }) => {
    await deleteAsk(locals.ctx, { id: field(await readForm(request), 'id') ?? '' });
    redirect(303, `/pipeline/${params.id}/questions`);
  },
};
