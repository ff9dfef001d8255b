import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { OWNED_TABLES } from '#server/own-data/owned-tables.ts';
import { attempts } from '#server/schema.ts';

/** What has to be typed before everything is deleted. */
export const CONFIRMATION = 'delete everything';

const input = z.object({
  confirm: z
    .string()
    .max(100)
    .refine((words) => words.trim().toLowerCase() === CONFIRMATION, {
      error: `Nothing was deleted. Type “${CONFIRMATION}” to confirm.`,
    }),
});

/** Deletes every row that the signed-in person owns, in whatever table it is. */
export async function deleteEverything(ctx: Ctx, given: unknown): Promise<{ attempts: number }> {
  const ownerId = requireOwner(ctx);
  atTheDoor(input, given);
  return ctx.db.transaction(async (tx) => {
    const gone = await tx.$count(attempts, eq(attempts.ownerId, ownerId));
    // What points to others goes before them.
    for (const { table, owner } of OWNED_TABLES.toReversed())
      await tx.delete(table).where(eq(owner, ownerId));
    return { attempts: gone };
  });
}
