import type { Vesting } from './terms.ts';

/**
 * How much of a whole has vested so many months after it was given: nothing before the cliff, what has gathered by
 * then at it, then a portion each `every` months, and all at the end. Whole units; what a portion leaves over comes
 * with a later one.
 */
export function vested(whole: bigint, { months, cliff, every, yearly }: Vesting, after: number): bigint {
  if (after < cliff || after <= 0) return 0n;
  if (after >= months) return whole;
  const at = BigInt(Math.max(after - (after % every), cliff));
  if (yearly === null) return (whole * at) / BigInt(months);
  const years = Number(at / 12n);
  const full = yearly.slice(0, years).reduce((sum, each) => sum + each, 0);
  return (whole * (BigInt(full * 12) + BigInt(yearly[years] ?? 0) * (at % 12n))) / 1200n;
}
