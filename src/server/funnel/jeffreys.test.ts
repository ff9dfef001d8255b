import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wilsonInterval } from '#server/practice/wilson-interval.ts';
import { jeffreysInterval } from './jeffreys.ts';

// R, package binom, binom.confint(x, n, tol = 1e-8), as statsmodels keeps its output for its own tests
// (statsmodels/stats/tests/results/results_proportion.py): "bayes" where it is equal-tailed, and "wilson".
it.each([
  [4, 20, [0.07152005247873425, 0.4082257625169254], [0.0806576625797981, 0.4160174322518935]],
  [18, 20, [0.716146742695748, 0.97862751197755], [0.6989663547715128, 0.972133518786232]],
  [4, 200, [0.00678759879519299, 0.0468465669668423], [0.00780442641634947, 0.05028708690582643]],
] as const)('is what R gives for %i of %i', (count, n, jeffreys, wilson) => {
  for (const [of, [low, high]] of [
    [jeffreysInterval(count, n), jeffreys],
    [wilsonInterval(count, n), wilson],
  ] as const) {
    expect(of.low).toBeCloseTo(low, 7);
    expect(of.high).toBeCloseTo(high, 7);
  }
});

// The same package, for counts at and next to the end, where only Wilson's is the textbook one.
it.each([
  [1, 30, 0.00590859, 0.16670391],
  [0, 30, 0, 0.11351339],
  [30, 30, 0.8864866, 1],
])('Wilson is what R gives for %i of %i', (count, n, low, high) => {
  expect(wilsonInterval(count, n).low).toBeCloseTo(low, 7);
  expect(wilsonInterval(count, n).high).toBeCloseTo(high, 7);
});

// Brown, Cai and DasGupta 2001, table A.1: the 95% limits of the Jeffreys interval, as Boost's tests cite them.
it.each([
  [2, 7, 0.065, 0.648],
  [3, 7, 0.139, 0.766],
  [4, 7, 0.234, 0.861],
])('is in the published table: %i of %i', (count, n, low, high) => {
  // Its last digit is rounded outwards, so a thousandth either way.
  expect(Math.abs(jeffreysInterval(count, n).low - low)).toBeLessThan(0.001);
  expect(Math.abs(jeffreysInterval(count, n).high - high)).toBeLessThan(0.001);
});

const counted = fc
  .integer({ min: 1, max: 600 })
  .chain((n) => fc.integer({ min: 0, max: n }).map((count) => [count, n] as const));

it.each([
  ['Jeffreys', (count: number, n: number) => jeffreysInterval(count, n)],
  ['Wilson', (count: number, n: number) => wilsonInterval(count, n)],
])('%s: holds the share, stays within 0 and 1, is the same from the other side', (_name, interval) => {
  fc.assert(
    fc.property(counted, ([count, n]) => {
      const { low, high } = interval(count, n);
      expect(0 <= low && low <= count / n && count / n <= high && high <= 1).toBe(true);
      const other = interval(n - count, n);
      expect(other.low).toBeCloseTo(1 - high, 6);
      expect(other.high).toBeCloseTo(1 - low, 6);
    }),
    { numRuns: 200 },
  );
});

it('the two agree the better, the more is counted, and both narrow', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 50, max: 200 }), (count, n) => {
      const gap = (times: number) => {
        const [one, other] = [
          jeffreysInterval(count * times, n * times),
          wilsonInterval(count * times, n * times),
        ];
        expect(Math.abs(one.low - other.low) + Math.abs(one.high - other.high)).toBeLessThan(3 / (n * times));
        return one.high - one.low;
      };
      expect(gap(10)).toBeLessThan(gap(1));
    }),
    { numRuns: 100 },
  );
});
