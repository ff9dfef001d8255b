import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { roles } from '#server/schema.ts';
import { z } from 'zod';
import { whichIs } from './access.ts';

/** Takes a role off the board, or puts it back. It is kept, and a board that lists it still does not bring it back. */
export async function hideRole(ctx: Ctx, input: { id: string; hidden: boolean }): Promise<void> {
  const owner = requireOwner(ctx);
  const changed = z.uuid().safeParse(input.id).success
    ? await ctx.db
        .update(roles)
        .set({ hidden: input.hidden })
        .where(whichIs(owner, input.id))
        .returning({ id: roles.id })
    : [];
  if (changed.length === 0) throw new NotFound('There is no such role.');
}
