import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { calendarDay } from '#server/days/days.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { exchangeRates } from '#server/schema.ts';
import { RATE_DECIMALS } from './convert.ts';
import { currencyCode, readDecimal, writeDecimal } from './money.ts';

/** Rates a person may keep. */
const MOST_RATES = 60;
const HOW = 'Write the rate as a number like 1.17, with up to eight decimals.';

const input = z
  .object({
    one: currencyCode,
    of: currencyCode,
    worth: z
      .string()
      .max(30, HOW)
      .transform((written) => readDecimal(written, RATE_DECIMALS))
      .refine((worth): worth is number => worth !== null && worth > 0 && worth <= 1e14, { error: HOW }),
    saidFor: calendarDay,
  })
  .refine(({ one, of }) => one !== of, { message: 'Choose two different currencies.' });

/** Keeps what one unit of a currency is worth in another; a rate between the same two is replaced. */
export async function setRate(ctx: Ctx, given: unknown): Promise<void> {
  const ownerId = requireOwner(ctx);
  const { one, of, worth, saidFor } = atTheDoor(input, given);
  if ((await ctx.db.$count(exchangeRates, eq(exchangeRates.ownerId, ownerId))) >= MOST_RATES)
    throw new BadInput(`There are ${MOST_RATES} rates already. Delete one that you no longer need first.`);
  const said = { isWorth: writeDecimal(worth!, RATE_DECIMALS), saidFor, updatedAt: ctx.now() };
  await ctx.db
    .insert(exchangeRates)
    .values({ ownerId, one, of, ...said })
    .onConflictDoUpdate({ target: [exchangeRates.ownerId, exchangeRates.one, exchangeRates.of], set: said });
}
