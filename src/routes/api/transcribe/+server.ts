import { readBytes } from '#server/http/read-body.ts';
import { MAX_RECORDING } from '#server/practice/recording.ts';
import { transcribe } from '#server/speech/transcribe.ts';
import type { RequestHandler } from './$types';

/** The sound as the body, its kind as the content type; the words come back. */
export const POST: RequestHandler = async ({ request, locals }) => {
  const mime = request.headers.get('content-type') ?? '';
  const bytes = await readBytes(request, MAX_RECORDING);
  return Response.json(await transcribe(locals.ctx, { mime, bytes }));
};
