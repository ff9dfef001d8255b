import { ownApplication } from '#server/applications/access.ts';
import { ownRequest } from '#server/rejections/access.ts';
import { composeRequest } from '#server/rejections/compose-request.ts';
import { asEml } from '#server/thanks/as-mail.ts';
import type { RequestHandler } from './$types';

/** The request for feedback as a draft for the person's own mail program. */
export const GET: RequestHandler = async ({ locals: { ctx }, params }) => {
  const application = await ownApplication(ctx, params.id);
  const letter = composeRequest(application, await ownRequest(ctx, application.id));
  return new Response(asEml({ ...letter, date: ctx.now() }), {
    headers: {
      'content-type': 'message/rfc822',
      'content-disposition': 'attachment; filename="feedback-request.eml"',
      'cache-control': 'private, no-store',
    },
  });
};
