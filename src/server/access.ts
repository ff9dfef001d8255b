import type { Ctx } from '#server/ctx.ts';
import { NotSignedIn } from '#server/errors.ts';

/**
 * The id of the person who asks: the owner of every row the verb may read or write. Each query names
 * it, so that what belongs to somebody else is simply not found. NotSignedIn when there is nobody.
 */
export function requireOwner(ctx: Pick<Ctx, 'actor'>): string {
  if (ctx.actor.kind === 'nobody') throw new NotSignedIn();
  return ctx.actor.id;
}
