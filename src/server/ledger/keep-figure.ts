import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { ledgerFigures } from '#server/schema.ts';
import { figureInput, withFigure } from './figure-input.ts';

/** Figures one ledger may hold; nobody remembers that many in an interview. */
export const MAX_FIGURES = 500;

/** Enters a figure into the ledger: what it measures, its words, and what is known about it. Returns its id. */
export async function keepFigure(ctx: Ctx, given: unknown): Promise<{ id: string }> {
  const ownerId = requireOwner(ctx);
  const columns = withFigure(atTheDoor(figureInput, given));
  if ((await ctx.db.$count(ledgerFigures, eq(ledgerFigures.ownerId, ownerId))) >= MAX_FIGURES)
    throw new BadInput(
      `The ledger holds ${MAX_FIGURES} figures. Drop one that you no longer say, then enter this.`,
    );
  const now = ctx.now();
  const id = randomUUID();
  await ctx.db.insert(ledgerFigures).values({ ...columns, ownerId, id, createdAt: now, updatedAt: now });
  return { id };
}
