/** The 97.5% point of the normal distribution: 95% lie within as many standard errors on either side. */
const Z = 1.959964;

/**
 * The 95% interval of a share of `n` (Wilson 1927, without continuity correction): unlike the simple one it
 * stays within 0 and 1, and says something when nothing or everything was counted. `n` is above 0.
 */
export function wilsonInterval(count: number, n: number): { low: number; high: number } {
  const share = count / n;
  const middle = share + Z ** 2 / (2 * n);
  const reach = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  const within = 1 + Z ** 2 / n;
  return {
    low: count === 0 ? 0 : (middle - reach) / within,
    high: count === n ? 1 : (middle + reach) / within,
  };
}
