import { and, asc, eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { exchangeRates } from '#server/schema.ts';
import { RATE_DECIMALS, type Rate } from './convert.ts';

/** The rates that the signed-in person gave. */
export async function listRates(ctx: Ctx): Promise<Rate[]> {
  const rows = await ctx.db
    .select()
    .from(exchangeRates)
    .where(eq(exchangeRates.ownerId, requireOwner(ctx)))
    .orderBy(asc(exchangeRates.one), asc(exchangeRates.of));
  return rows.map(({ one, of, isWorth, saidFor }) => {
    const [whole = '0', fraction = ''] = isWorth.split('.');
    return { one, of, saidFor, worth: Number(whole + fraction.padEnd(RATE_DECIMALS, '0')) };
  });
}

/** The row of these two currencies. */
export const rateBetween = (owner: string, { one, of }: { one: string; of: string }) =>
  and(eq(exchangeRates.ownerId, owner), eq(exchangeRates.one, one), eq(exchangeRates.of, of));
