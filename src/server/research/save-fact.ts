import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { researchFacts } from '#server/schema.ts';
import { typedUpon } from '#server/typed-upon.ts';
import { asFact, ownFact, whichFact } from './access.ts';
import { factFields, type ResearchFact } from './fact.ts';

const input = factFields.extend({
  id: z.string().max(64),
  /** The version these words were typed upon. */
  version: typedUpon(),
});

export type SavedFact = { saved: boolean; fact: ResearchFact };

/**
 * Keeps what is written of a fact, as it is typed. When another window has saved in between, nothing is
 * overwritten: `saved` is false and `fact` is what is there, for the writer to choose.
 */
export async function saveFact(ctx: Ctx, given: unknown): Promise<SavedFact> {
  const ownerId = requireOwner(ctx);
  const { id, version, ...fields } = atTheDoor(input, given);
  const there = await ownFact(ctx, id);
  const [row] = await ctx.db
    .update(researchFacts)
    .set({ ...fields, version: sql`${researchFacts.version} + 1`, updatedAt: ctx.now() })
    .where(and(whichFact(ownerId, there.id), eq(researchFacts.version, version)))
    .returning();
  // Read again: it may have been saved between the two statements, or be gone.
  return { saved: row !== undefined, fact: row ? asFact(row) : await ownFact(ctx, id) };
}
