import { and, eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { ledgerSetAside } from '#server/schema.ts';
import { figureKeyInput } from './set-aside-figure.ts';

/** Puts a figure that was set aside back into the list of those found. */
export async function bringBackFigure(ctx: Ctx, given: unknown): Promise<void> {
  const ownerId = requireOwner(ctx);
  const { figure } = atTheDoor(figureKeyInput, given);
  await ctx.db
    .delete(ledgerSetAside)
    .where(and(eq(ledgerSetAside.ownerId, ownerId), eq(ledgerSetAside.figure, figure)));
}
