import { discardDraft } from '#server/practice/discard-draft.ts';
import { saveDraft } from '#server/practice/save-draft.ts';
import { readJson } from '#server/http/read-body.ts';
import type { RequestHandler } from './$types';

/** 200 when these words are kept; 409 with the words that are there when another window was faster. */
export const PUT: RequestHandler = async ({ request, params, locals }) => {
  const body = await readJson(request);
  const outcome = await saveDraft(locals.ctx, { ...body, questionId: params.question });
  return Response.json(outcome, { status: outcome.saved ? 200 : 409 });
};

export const DELETE: RequestHandler = async ({ params, locals }) => {
  await discardDraft(locals.ctx, { questionId: params.question });
  return new Response(null, { status: 204 });
};
