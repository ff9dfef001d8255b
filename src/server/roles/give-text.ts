import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { roles } from '#server/schema.ts';
import { ownRole, whichIs } from './access.ts';
import { classifyRole } from './classify-role.ts';
import { roleText } from './role-shape.ts';

const input = z.object({
  id: z.string().max(64),
  text: roleText.refine((text) => text !== '', 'Paste the text of the job first.'),
});

/** Gives a role that was added by its link the text it lacked, and reads it. */
export async function giveText(ctx: Ctx, given: unknown): Promise<void> {
  const owner = requireOwner(ctx);
  const { id, text } = atTheDoor(input, given);
  const { title, boardId } = await ownRole(ctx, id);
  if (boardId !== null)
    throw new BadInput('The text of this role comes from its board and is kept as it is.');
  await ctx.db
    .update(roles)
    .set({ text, ...classifyRole({ title, text }) })
    .where(whichIs(owner, id));
}
