import { redirect } from '@sveltejs/kit';
import { openHeard } from '#server/debriefs/open-heard.ts';
import { reviewHeard } from '#server/debriefs/review-heard.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { interview, exchange, ...heard } = await openHeard(locals.ctx, {
    interviewId: params.id,
    at: params.at,
  });
  return {
    ...heard,
    id: interview.id,
    company: interview.company,
    at: String(exchange.id),
    seconds: exchange.seconds,
  };
};

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const form = await readForm(request);
    const said = {
      same: field(form, `same-${params.at}`),
      kind: field(form, `kind-${params.at}`),
      topic: field(form, `topic-${params.at}`),
    };
    let kept;
    try {
      kept = await reviewHeard(locals.ctx, { interviewId: params.id, at: params.at, ...said });
    } catch (error) {
      return asFailure(error, { same: said.same ?? '' });
    }
    redirect(303, `/attempts/${kept.attemptId}`);
  },
};
