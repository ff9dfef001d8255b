import { noteFile } from '#server/thanks/note-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals }) => {
  const { eml, filename } = await noteFile(locals.ctx, { interviewId: params.id });
  return new Response(eml, {
    headers: {
      'content-type': 'message/rfc822',
      'content-disposition': `attachment; filename="${filename}"`,
      'cache-control': 'private, no-store',
    },
  });
};
