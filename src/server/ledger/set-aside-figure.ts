import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { ledgerSetAside } from '#server/schema.ts';

/** Figures that may be set aside; beyond, the oldest texts have long left the list. */
const MAX_ASIDE = 5_000;

export const figureKeyInput = z.object({
  figure: z
    .string({ error: 'Say which figure.' })
    .max(100)
    .regex(/^[a-z]+:-?[\de.+-]+(?::[a-z$€£¥₹ ]*)?$/, { error: 'There is no such figure.' }),
});

/** Leaves a found figure out of the list from now on; it can be brought back. */
export async function setAsideFigure(ctx: Ctx, given: unknown): Promise<void> {
  const ownerId = requireOwner(ctx);
  const { figure } = atTheDoor(figureKeyInput, given);
  if ((await ctx.db.$count(ledgerSetAside, eq(ledgerSetAside.ownerId, ownerId))) >= MAX_ASIDE)
    throw new BadInput(`You have set ${MAX_ASIDE} figures aside. Bring some back first.`);
  await ctx.db.insert(ledgerSetAside).values({ ownerId, figure, createdAt: ctx.now() }).onConflictDoNothing();
}
