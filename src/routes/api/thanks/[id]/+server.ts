import { readJson } from '#server/http/read-body.ts';
import { saveNote } from '#server/thanks/save-note.ts';
import type { RequestHandler } from './$types';

/** 200 when these words are kept; 409 with the note that is there when another window was faster. */
export const PUT: RequestHandler = async ({ request, params, locals }) => {
  const outcome = await saveNote(locals.ctx, { ...(await readJson(request)), interviewId: params.id });
  return Response.json(outcome, { status: outcome.saved ? 200 : 409 });
};
