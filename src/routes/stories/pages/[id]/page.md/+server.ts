import { ownDay } from '#server/days/own-day.ts';
import { asMarkdown } from '#server/one-pagers/as-markdown.ts';
import { getOnePager } from '#server/one-pagers/get-one-pager.ts';
import { fileNameOf } from '#server/one-pagers/title-of.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
  const page = await getOnePager(locals.ctx, params);
  const { timeZone } = await ownDay(locals.ctx);
  return new Response(asMarkdown(page, timeZone), {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      'content-disposition': `attachment; filename="${fileNameOf(page)}"`,
      'cache-control': 'private, no-store',
    },
  });
};
