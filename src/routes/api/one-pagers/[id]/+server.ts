import { readJson } from '#server/http/read-body.ts';
import { saveOnePager } from '#server/one-pagers/save-one-pager.ts';
import type { RequestHandler } from './$types';

/** 200 when these words are kept; 409 with the words that are there when another window was faster. */
export const PUT: RequestHandler = async ({ request, params, locals }) => {
  const body = await readJson(request);
  const outcome = await saveOnePager(locals.ctx, { ...body, id: params.id });
  return Response.json(outcome, { status: outcome.saved ? 200 : 409 });
};
