/** What an offer comes to, month by month over four years. Pure, in whole units of its currency; no tax. */
import { decimalsOf, scale } from './money.ts';
import { PRICE_DECIMALS, type Grant, type OfferTerms } from './terms.ts';
import { vested } from './vest.ts';

export const MONTHS = 48;
export const PARTS = ['base', 'bonus', 'signOn', 'equity', 'benefits'] as const;
export type Part = (typeof PARTS)[number];
export type Amounts = Record<Part, number> & { total: number };

export type OfferValue = {
  /** By month, 1 to 48. */
  months: Amounts[];
  /** By year, 1 to 4. */
  years: Amounts[];
  /** All four years. */
  whole: Amounts;
  /** What may not come: equity, whose price moves, and a bonus that nobody guarantees. */
  atRisk: number;
};

/** The value when the share price has moved by so many per cent; 0 is today's. */
export function valueOffer(
  { terms, currency }: { terms: OfferTerms; currency: string },
  priceChange = 0,
): OfferValue {
  const bonus = yearlyBonus(terms);
  const benefits = terms.benefits.reduce((sum, { worth }) => sum + (worth ?? 0), 0);
  const equity = equityByMonth(terms.equity, {
    moved: BigInt(100 + priceChange),
    perUnit: 10n ** BigInt(PRICE_DECIMALS - decimalsOf(currency)),
  });
  const months = Array.from({ length: MONTHS }, (_, at) => {
    const month = at + 1;
    return withTotal({
      base: portion(terms.base, month),
      bonus: month % 12 === 0 ? bonus : 0,
      signOn: month === 1 ? terms.signOn.first : month === 13 ? terms.signOn.second : 0,
      equity: equity[at]!,
      benefits: portion(benefits, month),
    });
  });
  const years = [0, 1, 2, 3].map((year) => addUp(months.slice(year * 12, year * 12 + 12)));
  const whole = addUp(years);
  const unsure = terms.bonus.as === 'none' || terms.bonus.guaranteed ? 0 : whole.bonus;
  return { months, years, whole, atRisk: whole.equity + unsure };
}

/** A twelfth of a year's amount; what twelve equal months would leave over is spread among them. */
function portion(yearly: number, month: number): number {
  const upTo = (months: number) => Number((BigInt(yearly) * BigInt(months)) / 12n);
  return upTo(month) - upTo(month - 1);
}

/** The bonus of a year as if its target were met exactly. */
function yearlyBonus({ base, bonus }: OfferTerms): number {
  if (bonus.as === 'none') return 0;
  return bonus.as === 'amount' ? bonus.amount : Number(scale(BigInt(base), BigInt(bonus.percent), 10_000n));
}

/** The months after the start at which a grant is given, within the four years. */
function givenAt({ startsAfter, eachYear }: Grant): number[] {
  if (!eachYear) return [startsAfter];
  return Array.from({ length: 5 }, (_, at) => startsAfter + at * 12).filter((month) => month < MONTHS);
}

/** The share price in hundredths of today's, and how much of a price makes the currency's smallest unit. */
type Price = { moved: bigint; perUnit: bigint };

function equityByMonth(grants: readonly Grant[], price: Price): number[] {
  // Added up before the difference is taken, so that rounding never grows with the months.
  const upTo = (month: number) =>
    grants.reduce(
      (sum, grant) => givenAt(grant).reduce((its, start) => its + worth(grant, month - start, price), sum),
      0n,
    );
  const sums = Array.from({ length: MONTHS + 1 }, (_, month) => upTo(month));
  return sums.slice(1).map((sum, at) => Number(sum - sums[at]!));
}

/** What has vested of a grant is worth, at a price that has moved. Options are worth what is left above the strike. */
function worth({ what, vesting }: Grant, after: number, { moved, perUnit }: Price): bigint {
  if (what.as === 'value') return scale(vested(BigInt(what.value), vesting, after), moved, 100n);
  const units = vested(BigInt(what.shares), vesting, after);
  const strike = what.as === 'options' ? BigInt(what.strike) * 100n : 0n;
  const gain = BigInt(what.price) * moved - strike;
  return gain <= 0n ? 0n : scale(units, gain, 100n * perUnit);
}

function addUp(all: readonly Amounts[]): Amounts {
  const sum = (part: Part) => all.reduce((so, each) => so + each[part], 0);
  return withTotal({
    base: sum('base'),
    bonus: sum('bonus'),
    signOn: sum('signOn'),
    equity: sum('equity'),
    benefits: sum('benefits'),
  });
}

const withTotal = (parts: Record<Part, number>): Amounts => ({
  ...parts,
  total: PARTS.reduce((sum, part) => sum + parts[part], 0),
});
