import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { exchangeRates } from '#server/schema.ts';
import { rateBetween } from './exchange-rates.ts';
import { currencyCode } from './money.ts';

const input = z.object({ one: currencyCode, of: currencyCode });

/** Forgets a rate. One that there is not is forgotten already. */
export async function deleteRate(ctx: Ctx, given: unknown): Promise<void> {
  const owner = requireOwner(ctx);
  await ctx.db.delete(exchangeRates).where(rateBetween(owner, atTheDoor(input, given)));
}
