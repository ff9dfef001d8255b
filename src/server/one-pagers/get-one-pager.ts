import type { Ctx } from '#server/ctx.ts';
import { ownOnePager, type OnePager } from './access.ts';

/** One sheet with its words. NotFound unless it is one's own. */
export async function getOnePager(ctx: Ctx, input: { id: string }): Promise<OnePager> {
  return ownOnePager(ctx, input.id);
}
