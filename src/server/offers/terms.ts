/** What an offer holds. Amounts are whole numbers of the currency's smallest unit; shares are whole shares. */
import { z } from 'zod';
import { MOST_MONEY } from './money.ts';

export const MOST_GRANTS = 4;
export const MOST_BENEFITS = 8;
/** Parts of a currency in which the price of one share is kept: a share may cost less than a cent. */
export const PRICE_DECIMALS = 6;

const amount = z.number().int().min(0).max(MOST_MONEY);
/** Hundredths of a per cent, so that 12.5% is a whole number. */
const percent = z.number().int().min(0).max(100_000);
const line = (max: number) => z.string().max(max);

const bonus = z.discriminatedUnion('as', [
  z.object({ as: z.literal('none') }),
  z.object({ as: z.literal('amount'), amount, guaranteed: z.boolean() }),
  z.object({ as: z.literal('percent'), percent, guaranteed: z.boolean() }),
]);

/** How a grant comes into one's hands over time, in months since it was given. */
export const vestingShape = z
  .object({
    months: z
      .number()
      .int()
      .min(1, 'Vesting takes at least a month.')
      .max(120, 'Vesting takes 10 years at most.'),
    cliff: z.number().int().min(0),
    /** Months from one portion to the next. */
    every: z.union([z.literal(1), z.literal(3), z.literal(6), z.literal(12)]),
    /** Per cent a year, where the years differ: 5, 15, 40, 40. Otherwise the same in every month. */
    yearly: z.array(z.number().int().min(0).max(100)).max(10).nullable(),
  })
  .refine(({ cliff, months }) => cliff <= months, {
    message: 'The cliff is longer than the vesting takes.',
  })
  .refine(({ yearly }) => !yearly || yearly.reduce((sum, each) => sum + each, 0) === 100, {
    message: 'The yearly portions have to add up to 100.',
  })
  .refine(({ yearly, months }) => !yearly || yearly.length * 12 === months, {
    message: 'There has to be a portion for each year of the vesting.',
  });
export type Vesting = z.output<typeof vestingShape>;

const price = z.number().int().min(0).max(1e12);
const shares = z.number().int().min(1).max(1e9);

const grant = z
  .object({
    /** Shares or stock units; options, which cost their strike price; or only a value of today. */
    what: z.discriminatedUnion('as', [
      z.object({ as: z.literal('shares'), shares, price }),
      z.object({ as: z.literal('options'), shares, price, strike: price }),
      z.object({ as: z.literal('value'), value: amount }),
    ]),
    vesting: vestingShape,
    /** Months after the start at which it is given; 0 with the offer, 12 for a refresher after a year. */
    startsAfter: z.number().int().min(0).max(48, 'A refresher begins within four years.'),
    /** Given anew each year from then on. */
    eachYear: z.boolean(),
  })
  .refine(({ what }) => what.as === 'value' || what.shares * what.price <= MOST_MONEY * 1e4, {
    message: 'So many shares at such a price are more than can be reckoned with.',
  });
export type Grant = z.output<typeof grant>;

export const offerTerms = z.object({
  /** A year. */
  base: amount,
  bonus,
  /** In the first month, and a second part a year later. */
  signOn: z.object({ first: amount, second: amount }),
  equity: z.array(grant).max(MOST_GRANTS),
  /** Named, with what they are worth a year to the person, if they say. */
  benefits: z
    .array(z.object({ name: line(120).min(1, 'Name the benefit.'), worth: amount.nullable() }))
    .max(MOST_BENEFITS),
  /** What none of this holds: place, hours, notice. */
  notes: line(5000),
});
export type OfferTerms = z.output<typeof offerTerms>;
