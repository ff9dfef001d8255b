import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { savedSearches } from '#server/schema.ts';

/** Forgets a saved search. The roles it found stay. */
export async function deleteSearch(ctx: Ctx, input: { id: string }): Promise<void> {
  const owner = requireOwner(ctx);
  const gone = z.uuid().safeParse(input.id).success
    ? await ctx.db
        .delete(savedSearches)
        .where(and(eq(savedSearches.ownerId, owner), eq(savedSearches.id, input.id)))
        .returning({ id: savedSearches.id })
    : [];
  if (gone.length === 0) throw new NotFound('There is no such saved search.');
}
