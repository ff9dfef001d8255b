import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchanged, exchangedAmounts, exchangeFor } from './convert.ts';
import { readDecimal, showMoney, writeDecimal } from './money.ts';
import { offerTerms, type Grant, type OfferTerms, type Vesting } from './terms.ts';
import { MONTHS, PARTS, valueOffer } from './value-offer.ts';
import { vested } from './vest.ts';

const monthly: Vesting = { months: 48, cliff: 12, every: 1, yearly: null };
const terms = (given: Partial<OfferTerms> = {}): OfferTerms =>
  offerTerms.parse({
    base: 0,
    bonus: { as: 'none' },
    signOn: { first: 0, second: 0 },
    equity: [],
    benefits: [],
    notes: '',
    ...given,
  });
const value = (given: Partial<OfferTerms>, change = 0, currency = 'EUR') =>
  valueOffer({ terms: terms(given), currency }, change);
const grant = (what: Grant['what'], given: Partial<Grant> = {}): Grant => ({
  what,
  vesting: monthly,
  startsAfter: 0,
  eachYear: false,
  ...given,
});

/** Any vesting that an offer may have. */
const vestings = fc
  .record({
    years: fc.integer({ min: 1, max: 6 }),
    odd: fc.integer({ min: 0, max: 11 }),
    cliff: fc.integer({ min: 0, max: 12 }),
    every: fc.constantFrom(1 as const, 3 as const, 6 as const, 12 as const),
    portions: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 6, maxLength: 6 }),
    differ: fc.boolean(),
  })
  .map(({ years, odd, cliff, every, portions, differ }): Vesting => {
    if (!differ) return { months: years * 12 + odd, cliff, every, yearly: null };
    const first = portions.slice(0, years - 1).map((each) => Math.floor((each * 2) / years));
    const rest = 100 - first.reduce((sum, each) => sum + each, 0);
    return { months: years * 12, cliff, every, yearly: [...first, rest] };
  })
  .filter(({ yearly }) => !yearly || yearly.every((each) => each >= 0));

describe('vesting', () => {
  it('pays nothing before the cliff, never takes back, and is whole at the end', () => {
    fc.assert(
      fc.property(vestings, fc.bigInt({ min: 1n, max: 10n ** 13n }), (vesting, whole) => {
        let before = 0n;
        for (let month = 0; month <= vesting.months + 3; month++) {
          const now = vested(whole, vesting, month);
          if (month < vesting.cliff) expect(now).toBe(0n);
          expect(now >= before && now <= whole).toBe(true);
          before = now;
        }
        expect(vested(whole, vesting, vesting.months)).toBe(whole);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, Vesting, [month: number, of4800: bigint][]]>([
    [
      '4 years, a year’s cliff, monthly',
      monthly,
      [
        [11, 0n],
        [12, 1200n],
        [13, 1300n],
        [47, 4700n],
        [48, 4800n],
      ],
    ],
    [
      'quarterly after the cliff',
      { ...monthly, every: 3 },
      [
        [12, 1200n],
        [14, 1200n],
        [15, 1500n],
        [48, 4800n],
      ],
    ],
    [
      'a cliff between two portions',
      { ...monthly, cliff: 6, every: 12 },
      [
        [5, 0n],
        [6, 600n],
        [11, 600n],
        [12, 1200n],
      ],
    ],
    [
      '5-15-40-40, half-yearly',
      { months: 48, cliff: 12, every: 6, yearly: [5, 15, 40, 40] },
      [
        [11, 0n],
        [12, 240n],
        [18, 600n],
        [24, 960n],
        [36, 2880n],
        [42, 3840n],
        [48, 4800n],
      ],
    ],
    [
      '18 months, yearly: the rest at the end',
      { months: 18, cliff: 0, every: 12, yearly: null },
      [
        [12, 3200n],
        [17, 3200n],
        [18, 4800n],
      ],
    ],
  ])('%s', (_name, vesting, expected) => {
    expect(expected.map(([month]) => [month, vested(4800n, vesting, month)])).toEqual(expected);
  });
});

describe('an offer', () => {
  it('comes to what a hand comes to', () => {
    const { years, whole, atRisk } = value({
      base: 80_000_00,
      bonus: { as: 'percent', percent: 12_50, guaranteed: false },
      signOn: { first: 10_000_00, second: 5_000_00 },
      equity: [grant({ as: 'shares', shares: 4800, price: 10_000_000 })],
      benefits: [
        { name: 'Pension', worth: 4_000_00 },
        { name: 'A bicycle', worth: null },
      ],
    });
    expect(years[0]).toEqual({
      base: 80_000_00,
      bonus: 10_000_00,
      signOn: 10_000_00,
      equity: 12_000_00,
      benefits: 4_000_00,
      total: 116_000_00,
    });
    expect(years.map(({ total }) => total)).toEqual([116_000_00, 111_000_00, 106_000_00, 106_000_00]);
    expect(whole.total).toBe(439_000_00);
    expect(atRisk).toBe(48_000_00 + 40_000_00);
  });

  it('a guaranteed bonus is not at risk', () => {
    expect(value({ bonus: { as: 'amount', amount: 5, guaranteed: true } }).atRisk).toBe(0);
    expect(value({ bonus: { as: 'amount', amount: 5, guaranteed: false } }).atRisk).toBe(20);
  });

  it('options are worth what is above the strike, and never less than nothing', () => {
    const options = {
      equity: [grant({ as: 'options', shares: 4800, price: 10_000_000, strike: 6_000_000 })],
    };
    const equity = (change: number) => value(options, change).whole.equity;
    expect([-60, -40, -20, 0, 150].map(equity)).toEqual([0, 0, 9_600_00, 19_200_00, 91_200_00]);
  });

  it('a price below a cent counts, also in a currency without cents', () => {
    expect(value({ equity: [grant({ as: 'shares', shares: 1_000_000, price: 1_234 })] }).whole.equity).toBe(
      1_234_00,
    );
    expect(
      value({ equity: [grant({ as: 'shares', shares: 1000, price: 250_500_000 })] }, 0, 'JPY').whole.equity,
    ).toBe(250_500);
  });

  it('refreshers begin when they are given, and what vests after four years is not counted', () => {
    const refresher = (given: Partial<Grant>) =>
      value({ equity: [grant({ as: 'value', value: 4800 }, given)] }).years.map(({ equity }) => equity);
    expect(refresher({ startsAfter: 12 })).toEqual([0, 1200, 1200, 1200]);
    expect(refresher({ startsAfter: 12, eachYear: true })).toEqual([0, 1200, 2400, 3600]);
    expect(refresher({ startsAfter: 48 })).toEqual([0, 0, 0, 0]);
  });

  const amounts = fc.integer({ min: 0, max: 10 ** 9 });
  const offers = fc.record({
    base: amounts,
    bonus: fc.oneof(
      fc.constant({ as: 'none' as const }),
      fc.record({
        as: fc.constant('percent' as const),
        percent: fc.integer({ min: 0, max: 10_000 }),
        guaranteed: fc.boolean(),
      }),
    ),
    signOn: fc.record({ first: amounts, second: amounts }),
    equity: fc.array(
      fc.record({
        what: fc.oneof(
          fc.record({ as: fc.constant('value' as const), value: amounts }),
          fc.record({
            as: fc.constant('options' as const),
            shares: fc.integer({ min: 1, max: 100_000 }),
            price: amounts,
            strike: amounts,
          }),
        ),
        vesting: vestings,
        startsAfter: fc.integer({ min: 0, max: 48 }),
        eachYear: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    benefits: fc.array(fc.record({ name: fc.constant('B'), worth: fc.option(amounts) }), { maxLength: 3 }),
    notes: fc.constant(''),
  });

  it('months add up to years, years and parts to the whole; the base is all paid; a higher price never pays less', () => {
    fc.assert(
      fc.property(offers, fc.constantFrom(-60, -20, 25, 150), (given, change) => {
        const { months, years, whole, atRisk } = value(given, change);
        expect(months).toHaveLength(MONTHS);
        const sum = (all: typeof months, part: 'total' | (typeof PARTS)[number]) =>
          all.reduce((so, each) => so + each[part], 0);
        for (const part of [...PARTS, 'total' as const]) {
          expect(sum(months, part)).toBe(whole[part]);
          expect(sum(years, part)).toBe(whole[part]);
          for (const each of months) expect(Number.isSafeInteger(each[part]) && each[part] >= 0).toBe(true);
        }
        expect(PARTS.reduce((so, part) => so + whole[part], 0)).toBe(whole.total);
        expect(whole.base).toBe(given.base * 4);
        expect(years[0]!.base).toBe(given.base);
        expect(atRisk <= whole.total && atRisk >= whole.equity).toBe(true);
        expect(value(given, change - 10).whole.total).toBeLessThanOrEqual(whole.total);
        expect(value(given, change).whole.total - whole.equity).toBe(
          value(given).whole.total - value(given).whole.equity,
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('other currencies', () => {
  const rates = [{ one: 'GBP', of: 'EUR', worth: 117_000_000, saidFor: '2026-03-01' }];

  it('goes by the rate given, either way, and not without one', () => {
    const there = exchangeFor('GBP', 'EUR', rates)!;
    const back = exchangeFor('EUR', 'GBP', rates)!;
    expect(exchanged(100_00, there)).toBe(117_00);
    expect(exchanged(117_00, back)).toBe(100_00);
    expect(exchangeFor('EUR', 'USD', rates)).toBe(undefined);
    expect(exchanged(7, exchangeFor('EUR', 'EUR', [])!)).toBe(7);
  });

  it('the newer of two rates holds', () => {
    const both = [...rates, { one: 'EUR', of: 'GBP', worth: 80_000_000, saidFor: '2026-03-02' }];
    expect(exchanged(100_00, exchangeFor('GBP', 'EUR', both)!)).toBe(125_00);
  });

  it('currencies with and without cents', () => {
    const yen = [{ one: 'EUR', of: 'JPY', worth: 16_012_000_000, saidFor: '2026-03-01' }];
    expect(exchanged(1_00, exchangeFor('EUR', 'JPY', yen)!)).toBe(160);
    expect(exchanged(16_012, exchangeFor('JPY', 'EUR', yen)!)).toBe(100_00);
  });

  it('there and back loses at most a unit, and a column adds up to its total', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 11 }),
        fc.integer({ min: 10 ** 8, max: 10 ** 9 }),
        (units, worth) => {
          const rate = [{ one: 'GBP', of: 'EUR', worth, saidFor: '2026-03-01' }];
          const there = exchanged(units, exchangeFor('GBP', 'EUR', rate)!);
          expect(Math.abs(exchanged(there, exchangeFor('EUR', 'GBP', rate)!) - units)).toBeLessThanOrEqual(1);
          const column = exchangedAmounts(
            { base: units, bonus: 1, signOn: 2, equity: 3, benefits: 5, total: units + 11 },
            exchangeFor('GBP', 'EUR', rate)!,
          );
          expect(PARTS.reduce((sum, part) => sum + column[part], 0)).toBe(column.total);
        },
      ),
    );
  });
});

describe('amounts as they are written', () => {
  it.each<[string, number, number | null]>([
    ['65,000', 2, 65_000_00],
    ['65 000.5', 2, 65_000_50],
    ['65000', 0, 65_000],
    ['1’200’000.00', 2, 1_200_000_00],
    ['65.000', 2, null],
    ['65,00', 2, null],
    ['1,2,3', 2, null],
    ['12.5', 0, null],
    ['-5', 2, null],
    ['€5', 2, null],
    ['1e5', 2, null],
    ['', 2, null],
    ['99999999999999999999', 2, null],
  ])('“%s” with %i decimals is %s', (written, decimals, units) => {
    expect(readDecimal(written, decimals)).toBe(units);
  });

  it('what is written is read again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 12 }),
        fc.integer({ min: 0, max: 6 }),
        (units, decimals) => {
          expect(readDecimal(writeDecimal(units, decimals), decimals)).toBe(units);
        },
      ),
    );
  });

  it('is shown to the whole unit of its currency', () => {
    expect([showMoney(65_000_49, 'EUR'), showMoney(65_000, 'JPY')]).toEqual(['€65,000', 'JP¥65,000']);
  });
});
