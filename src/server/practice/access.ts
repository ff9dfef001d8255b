import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Ctx } from '#server/ctx.ts';
import { requireOwner } from '#server/access.ts';
import { NotFound } from '#server/errors.ts';
import { attempts } from '#server/schema.ts';

export type AttemptRow = typeof attempts.$inferSelect;

/**
 * One attempt of the signed-in person. An attempt of somebody else, an id that is no id and one that
 * never was are all the same answer: not found.
 */
export async function ownAttempt(ctx: Ctx, id: string): Promise<AttemptRow> {
  const owner = requireOwner(ctx);
  if (z.uuid().safeParse(id).success) {
    const [row] = await ctx.db
      .select()
      .from(attempts)
      .where(and(eq(attempts.ownerId, owner), eq(attempts.id, id)));
    if (row) return row;
  }
  throw new NotFound('There is no such attempt.');
}
