import { posterior, quantile, type Posterior } from './jeffreys.ts';

/** Decided applications below which nothing is said of the next offer. */
export const FEWEST_DECIDED = 20;
/** How much of the posterior the range covers: its lowest and highest tenth are left out. */
export const RANGE = { low: 0.1, high: 0.9 } as const;
/** Further than this nobody counts: a range that ends later has no end to speak of. */
export const MOST_MORE = 2_000;

/** How many more applications make an offer as likely as not, as far as it can be told. */
export type NextOffer =
  | { state: 'too-little'; decided: number; offers: number }
  /** No offer yet: nothing counted bounds it from above, so only the near end can be said. */
  | { state: 'none-yet'; decided: number; atLeast: number }
  | {
      state: 'told';
      decided: number;
      offers: number;
      /** The fewest with a predictive probability of one half. */
      more: number;
      /** The same if the rate were at the high and at the low end of what fits; null beyond counting. */
      from: number;
      to: number | null;
    };

/** From decided applications, and those among them that led to an offer. */
export function nextOffer(decided: number, offers: number): NextOffer {
  if (decided < FEWEST_DECIDED) return { state: 'too-little', decided, offers };
  const known = posterior(offers, decided);
  const from = fewestAtRate(quantile(known, RANGE.high));
  if (offers === 0) return { state: 'none-yet', decided, atLeast: from };
  const to = fewestAtRate(quantile(known, RANGE.low));
  return { state: 'told', decided, offers, more: fewestMore(known), from, to: to > MOST_MORE ? null : to };
}

/**
 * The probability that none of `n` more applications leads to an offer, with the rate itself uncertain: the
 * Beta-binomial distribution at zero, B(α, β + n) / B(α, β), written as a product so that nothing overflows.
 */
export function noneAmong(n: number, { alpha, beta }: Posterior): number {
  let none = 1;
  for (let at = 0; at < n; at++) none *= (beta + at) / (alpha + beta + at);
  return none;
}

/** The smallest n with at least an even chance of one offer or more. */
function fewestMore({ alpha, beta }: Posterior): number {
  let none = 1;
  let n = 0;
  while (none > 0.5) {
    none *= (beta + n) / (alpha + beta + n);
    n++;
  }
  return n;
}

/** The same, were the rate known. */
export const fewestAtRate = (rate: number): number =>
  rate >= 0.5 ? 1 : Math.ceil(Math.log(0.5) / Math.log1p(-rate));
