import jstat from 'jstat';

/** Jeffreys' prior of a share: half a success and half a failure, seen before anything was counted. */
export const PRIOR = { alpha: 0.5, beta: 0.5 } as const;

/** What is known of a share after so many of so many: a Beta distribution. */
export const posterior = (count: number, n: number) => ({
  alpha: PRIOR.alpha + count,
  beta: PRIOR.beta + n - count,
});
export type Posterior = ReturnType<typeof posterior>;

/** The share below which the posterior lies with this probability. */
export const quantile = ({ alpha, beta }: Posterior, probability: number): number =>
  jstat.beta.inv(probability, alpha, beta);

/** The equal-tailed interval of a share, 95% unless told (Brown, Cai and DasGupta 2001, section 3.1.3). */
export function jeffreysInterval(count: number, n: number, level = 0.95): { low: number; high: number } {
  const known = posterior(count, n);
  return {
    low: count === 0 ? 0 : quantile(known, (1 - level) / 2),
    high: count === n ? 1 : quantile(known, (1 + level) / 2),
  };
}
