import { openPack } from '#server/packs/open-pack.ts';
import { PACK_UNTIL } from '#ui/packs/kept-packs.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  const pack = await openPack(locals.ctx, params);
  // The browser keeps an opened pack for when there is no network, and drops it then.
  setHeaders({ [PACK_UNTIL]: pack.until.toISOString() });
  return { pack, over: pack.until < locals.ctx.now() };
};
