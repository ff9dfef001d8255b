import { readJson } from '#server/http/read-body.ts';
import { saveFact } from '#server/research/save-fact.ts';
import type { RequestHandler } from './$types';

/** 200 when these words are kept; 409 with the fact that is there when another window was faster. */
export const PUT: RequestHandler = async ({ request, params, locals }) => {
  const outcome = await saveFact(locals.ctx, { ...(await readJson(request)), id: params.id });
  return Response.json(outcome, { status: outcome.saved ? 200 : 409 });
};
