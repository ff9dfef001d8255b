import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { ledgerFigures } from '#server/schema.ts';
import { isId, noSuchFigure } from './access.ts';

const input = z.object({ id: z.string().max(64) });

/** Takes an entry of one's own out of the ledger; the words that hold the figure stay as they are. */
export async function dropFigure(ctx: Ctx, given: unknown): Promise<void> {
  const ownerId = requireOwner(ctx);
  const { id } = atTheDoor(input, given);
  if (!isId(id)) throw noSuchFigure();
  const dropped = await ctx.db
    .delete(ledgerFigures)
    .where(and(eq(ledgerFigures.ownerId, ownerId), eq(ledgerFigures.id, id)))
    .returning({ id: ledgerFigures.id });
  if (dropped.length === 0) throw noSuchFigure();
}
