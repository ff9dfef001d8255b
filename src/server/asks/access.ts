import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { STATES_OF_ASKS, WHOM } from '#content/research.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { questionsToAsk } from '#server/schema.ts';
import type { Ask } from './ask.ts';

/** As the rest of the product reads a stored question; names that there no longer are read as the first. */
export function asAsk({ ownerId: _, ...row }: typeof questionsToAsk.$inferSelect): Ask {
  return {
    ...row,
    whom: WHOM.find((whom) => whom === row.whom) ?? WHOM[0],
    state: STATES_OF_ASKS.find((state) => state === row.state) ?? 'to-ask',
  };
}

/** One question to ask of the signed-in person. NotFound for everything else. */
export async function ownAsk(ctx: Ctx, id: string): Promise<Ask> {
  const owner = requireOwner(ctx);
  if (z.uuid().safeParse(id).success) {
    const [row] = await ctx.db.select().from(questionsToAsk).where(whichAsk(owner, id));
    if (row) return asAsk(row);
  }
  throw new NotFound('There is no such question to ask.');
}

/** The row with this owner and id. */
export const whichAsk = (owner: string, id: string) =>
  and(eq(questionsToAsk.ownerId, owner), eq(questionsToAsk.id, id));
