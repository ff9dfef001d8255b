/** A grant of equity as a form has it, and back. */
import { z } from 'zod';
import { BadInput } from '#server/errors.ts';
import { decimalsOf, readDecimal, writeDecimal } from './money.ts';
import { PRICE_DECIMALS, vestingShape, type Grant, type Vesting } from './terms.ts';

const figure = z.string().trim().max(60, 'A figure has up to 60 characters.').default('');

export const grantFields = z.object({
  as: z.enum(['', 'shares', 'options', 'value'], 'Choose what kind of equity it is.').default(''),
  amount: figure,
  price: figure,
  strike: figure,
  years: figure,
  cliff: figure,
  every: figure,
  yearly: figure,
  startsAfter: figure,
  eachYear: z.boolean().default(false),
});
export type GrantFields = {
  as: string;
  amount: string;
  price: string;
  strike: string;
  years: string;
  cliff: string;
  every: string;
  yearly: string;
  startsAfter: string;
  eachYear: boolean;
};

/** The grant that the fields say; undefined where no kind is chosen. */
export function readGrant(
  said: z.output<typeof grantFields>,
  currency: string,
  nth: number,
): Grant | undefined {
  if (said.as === '') return undefined;
  const read = (written: string, decimals: number, what: string) => {
    const units = readDecimal(written, decimals);
    if (units === null)
      throw new BadInput(
        written === ''
          ? `Equity ${nth}: ${what} is missing.`
          : `Equity ${nth}: ${what} cannot be read: “${written}”. Write it like 1,200 or 12.50.`,
      );
    return units;
  };
  const startsAfter = said.startsAfter === '' ? 0 : read(said.startsAfter, 0, 'when it begins');
  const rest = { vesting: readVesting(said, nth, read), startsAfter, eachYear: said.eachYear };
  if (said.as === 'value')
    return { what: { as: 'value', value: read(said.amount, decimalsOf(currency), 'its value') }, ...rest };
  const shares = read(said.amount, 0, 'how many');
  const price = read(said.price, PRICE_DECIMALS, 'what a share is worth today');
  if (said.as === 'shares') return { what: { as: 'shares', shares, price }, ...rest };
  const strike = read(said.strike, PRICE_DECIMALS, 'the price at which you may buy');
  return { what: { as: 'options', shares, price, strike }, ...rest };
}

function readVesting(
  said: z.output<typeof grantFields>,
  nth: number,
  read: (written: string, decimals: number, what: string) => number,
): Vesting {
  const yearly =
    said.yearly === '' ? null : said.yearly.split(/[-–/,;\s]+/).map((each) => Number(each.replace('%', '')));
  const hundredths = yearly ? yearly.length * 100 : read(said.years, 2, 'over how many years it vests');
  const vesting = vestingShape.safeParse({
    months: Math.round((hundredths * 12) / 100),
    cliff: said.cliff === '' ? 0 : read(said.cliff, 0, 'the cliff'),
    every: Number(said.every),
    yearly,
  });
  if (vesting.success) return vesting.data;
  const message = vesting.error.issues[0]?.message ?? '';
  throw new BadInput(
    `Equity ${nth}: ${message.endsWith('.') ? message : 'the vesting cannot be read. Write yearly portions like 5-15-40-40.'}`,
  );
}

/** The fields that say a grant. */
export function writeGrant({ what, vesting, startsAfter, eachYear }: Grant, currency: string): GrantFields {
  const price = (units: number) => writeDecimal(units, PRICE_DECIMALS).replace(/(\.\d\d+?)0+$/, '$1');
  return {
    as: what.as,
    amount: what.as === 'value' ? writeDecimal(what.value, decimalsOf(currency)) : String(what.shares),
    price: what.as === 'value' ? '' : price(what.price),
    strike: what.as === 'options' ? price(what.strike) : '',
    years: String(Math.round((vesting.months * 100) / 12) / 100),
    cliff: String(vesting.cliff),
    every: String(vesting.every),
    yearly: vesting.yearly?.join('-') ?? '',
    startsAfter: startsAfter === 0 ? '' : String(startsAfter),
    eachYear,
  };
}
