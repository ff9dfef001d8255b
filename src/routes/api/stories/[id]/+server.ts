import { readJson } from '#server/http/read-body.ts';
import { saveStory } from '#server/stories/save-story.ts';
import type { RequestHandler } from './$types';

/** 200 when these words are kept; 409 with the story that is there when another window was faster. */
export const PUT: RequestHandler = async ({ request, params, locals }) => {
  const outcome = await saveStory(locals.ctx, { ...(await readJson(request)), id: params.id });
  return Response.json(outcome, { status: outcome.saved ? 200 : 409 });
};
