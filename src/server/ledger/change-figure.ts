import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { ledgerFigures } from '#server/schema.ts';
import { isId, noSuchFigure } from './access.ts';
import { figureInput, withFigure } from './figure-input.ts';

const input = figureInput.extend({ id: z.string().max(64) });

/** Changes an entry of one's own: all its fields, as the form has them. */
export async function changeFigure(ctx: Ctx, given: unknown): Promise<void> {
  const ownerId = requireOwner(ctx);
  const { id, ...figure } = atTheDoor(input, given);
  if (!isId(id)) throw noSuchFigure();
  const changed = await ctx.db
    .update(ledgerFigures)
    .set({ ...withFigure(figure), updatedAt: ctx.now() })
    .where(and(eq(ledgerFigures.ownerId, ownerId), eq(ledgerFigures.id, id)))
    .returning({ id: ledgerFigures.id });
  if (changed.length === 0) throw noSuchFigure();
}
