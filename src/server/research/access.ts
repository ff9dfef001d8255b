import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { POINTS, STATES_OF_FACTS } from '#content/research.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { researchFacts } from '#server/schema.ts';
import type { ResearchFact } from './fact.ts';

/** As the rest of the product reads a stored fact; a point or state that there no longer is reads as the last. */
export function asFact({ ownerId: _, ...row }: typeof researchFacts.$inferSelect): ResearchFact {
  return {
    ...row,
    point: POINTS.find((point) => point === row.point) ?? 'news',
    state: STATES_OF_FACTS.find((state) => state === row.state) ?? 'unknown',
  };
}

/**
 * One fact of the signed-in person. One of somebody else, an id that is no id and one that never was are
 * all the same answer: not found.
 */
export async function ownFact(ctx: Ctx, id: string): Promise<ResearchFact> {
  const owner = requireOwner(ctx);
  if (z.uuid().safeParse(id).success) {
    const [row] = await ctx.db.select().from(researchFacts).where(whichFact(owner, id));
    if (row) return asFact(row);
  }
  throw new NotFound('There is no such fact.');
}

/** The row with this owner and id. */
export const whichFact = (owner: string, id: string) =>
  and(eq(researchFacts.ownerId, owner), eq(researchFacts.id, id));
