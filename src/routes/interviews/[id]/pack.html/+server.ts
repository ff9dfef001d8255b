import { openPack } from '#server/packs/open-pack.ts';
import { packFile } from '#ui/packs/pack-file.ts';
import type { RequestHandler } from './$types';

/** The pack as one file that needs nothing else. */
export const GET: RequestHandler = async ({ locals, params }) =>
  new Response(packFile(await openPack(locals.ctx, params)), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': 'attachment; filename="pack.html"',
      'cache-control': 'private, no-store',
      // Should a browser show it all the same: no scripts, nothing from elsewhere.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
