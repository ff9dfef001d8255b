import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { jobBoards } from '#server/schema.ts';
import type { Board } from './board.ts';

/** The row with this owner and id. */
export const whichIs = (owner: string, id: string) => and(eq(jobBoards.ownerId, owner), eq(jobBoards.id, id));

/**
 * One board of the signed-in person. One of somebody else, an id that is no id and one that never was are all
 * the same answer: not found.
 */
export async function ownBoard(ctx: Ctx, id: string): Promise<Board> {
  const owner = requireOwner(ctx);
  if (z.uuid().safeParse(id).success) {
    const [row] = await ctx.db.select().from(jobBoards).where(whichIs(owner, id));
    if (row) {
      const { ownerId: _, ...board } = row;
      return board;
    }
  }
  throw new NotFound('You do not follow such a board.');
}
