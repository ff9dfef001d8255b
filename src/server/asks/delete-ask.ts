import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { questionsToAsk } from '#server/schema.ts';
import { ownAsk, whichAsk } from './access.ts';

/** Deletes one question to ask for good. NotFound unless it is one's own. */
export async function deleteAsk(ctx: Ctx, input: { id: string }): Promise<void> {
  const { id } = await ownAsk(ctx, input.id);
  await ctx.db.delete(questionsToAsk).where(whichAsk(requireOwner(ctx), id));
}
