/** Amounts from one currency into another, at rates that the person gave. Pure. */
import type { Day } from '#server/days/days.ts';
import { decimalsOf, scale } from './money.ts';
import type { Amounts } from './value-offer.ts';

/** Decimals of a rate. */
export const RATE_DECIMALS = 8;

/** One unit of `one` is worth so much of `of`; the worth in hundred-millionths. */
export type Rate = { one: string; of: string; worth: number; saidFor: Day };

/** A rate as a fraction of smallest units, so that nothing is rounded before the end. */
export type Exchange = { numerator: bigint; denominator: bigint; rate: Rate | null };

/** How to come from one currency to another: by the rate as given, or the other way round; undefined without one. */
export function exchangeFor(from: string, into: string, rates: readonly Rate[]): Exchange | undefined {
  if (from === into) return { numerator: 1n, denominator: 1n, rate: null };
  const there = rates.find(({ one, of }) => one === from && of === into);
  const back = rates.find(({ one, of }) => one === into && of === from);
  // Both ways may have been given: the newer one holds.
  const rate = there && back ? (there.saidFor >= back.saidFor ? there : back) : (there ?? back);
  if (!rate) return undefined;
  const [worth, whole] = [BigInt(rate.worth), 10n ** BigInt(RATE_DECIMALS)];
  const [numerator, denominator] = rate === there ? [worth, whole] : [whole, worth];
  return {
    numerator: numerator * 10n ** BigInt(decimalsOf(into)),
    denominator: denominator * 10n ** BigInt(decimalsOf(from)),
    rate,
  };
}

export const exchanged = (units: number, { numerator, denominator }: Exchange): number =>
  Number(scale(BigInt(units), numerator, denominator));

/** Every part for itself, and the total as their sum, so that a column adds up to what stands below it. */
export function exchangedAmounts(amounts: Amounts, exchange: Exchange): Amounts {
  const { total: _, ...parts } = amounts;
  const base = exchanged(parts.base, exchange);
  const bonus = exchanged(parts.bonus, exchange);
  const signOn = exchanged(parts.signOn, exchange);
  const equity = exchanged(parts.equity, exchange);
  const benefits = exchanged(parts.benefits, exchange);
  return { base, bonus, signOn, equity, benefits, total: base + bonus + signOn + equity + benefits };
}
