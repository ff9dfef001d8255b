import { getFile } from '#server/applications/get-file.ts';
import { fileResponse } from '#server/http/file-response.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) =>
  fileResponse(await getFile(locals.ctx, { id: params.id, fileId: params.file }));
