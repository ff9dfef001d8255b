import { deleteVoiceNote } from '#server/debriefs/delete-voice-note.ts';
import { getVoiceNote } from '#server/debriefs/get-voice-note.ts';
import { keepVoiceNote } from '#server/debriefs/keep-voice-note.ts';
import { MAX_VOICE_NOTE } from '#server/debriefs/voice-note.ts';
import { readBytes } from '#server/http/read-body.ts';
import { soundResponse } from '#server/http/sound-response.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals }) =>
  soundResponse(await getVoiceNote(locals.ctx, { interviewId: params.id }));

/** The sound as the body, its kind as the content type, its measured length as `?seconds=`. */
export const PUT: RequestHandler = async ({ request, params, url, locals }) => {
  await keepVoiceNote(locals.ctx, {
    interviewId: params.id,
    mime: request.headers.get('content-type') ?? '',
    bytes: await readBytes(request, MAX_VOICE_NOTE),
    seconds: url.searchParams.get('seconds'),
  });
  return new Response(null, { status: 204 });
};

export const DELETE: RequestHandler = async ({ params, locals }) => {
  await deleteVoiceNote(locals.ctx, { interviewId: params.id });
  return new Response(null, { status: 204 });
};
