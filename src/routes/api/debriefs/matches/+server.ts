import { matchAsked } from '#server/debriefs/match-asked.ts';
import type { RequestHandler } from './$types';

/** What `?asked=` may be in the bank or among one's own questions. */
export const GET: RequestHandler = async ({ url, locals }) =>
  Response.json(await matchAsked(locals.ctx, { asked: url.searchParams.get('asked') ?? '' }), {
    headers: { 'cache-control': 'private, no-store' },
  });
