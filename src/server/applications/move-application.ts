import type { Ctx } from '#server/ctx.ts';
import { ownApplication } from './access.ts';
import { changeSeveral } from './change-several.ts';

/**
 * Moves an application to another stage, and remembers when. To where it already is, it does not move. Moved to
 * applied, it was applied for today, unless another day is said. The words that somebody may be editing stay theirs:
 * a move makes no new version of them.
 */
export async function moveApplication(ctx: Ctx, given: { id: string; to: unknown }): Promise<void> {
  const { id } = await ownApplication(ctx, given.id);
  await changeSeveral(ctx, { ids: [id], what: { do: 'move', to: given.to } });
}
