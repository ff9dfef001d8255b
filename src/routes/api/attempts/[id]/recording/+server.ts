import { readBytes } from '#server/http/read-body.ts';
import { soundResponse } from '#server/http/sound-response.ts';
import { deleteRecording } from '#server/practice/delete-recording.ts';
import { getRecording } from '#server/practice/get-recording.ts';
import { keepRecording } from '#server/practice/keep-recording.ts';
import { MAX_RECORDING } from '#server/practice/recording.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals }) =>
  soundResponse(await getRecording(locals.ctx, { attemptId: params.id }));

/** The sound as the body, its kind as the content type, its measured length as `?seconds=`. */
export const PUT: RequestHandler = async ({ request, params, url, locals }) => {
  await keepRecording(locals.ctx, {
    attemptId: params.id,
    mime: request.headers.get('content-type') ?? '',
    bytes: await readBytes(request, MAX_RECORDING),
    seconds: url.searchParams.get('seconds'),
  });
  return new Response(null, { status: 204 });
};

export const DELETE: RequestHandler = async ({ params, locals }) => {
  await deleteRecording(locals.ctx, { attemptId: params.id });
  return new Response(null, { status: 204 });
};
