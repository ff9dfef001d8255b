import { expect, it } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

// Newcombe, "Two-sided confidence intervals for the single proportion" (1998), table I, method 3.
it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('is the published interval: %i of %i', (count, n, low, high) => {
  const interval = wilsonInterval(count, n);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

it('is the same from the other side, and ends at nothing and everything', () => {
  const { low, high } = wilsonInterval(3, 12);
  expect(wilsonInterval(9, 12).low).toBeCloseTo(1 - high, 12);
  expect(wilsonInterval(9, 12).high).toBeCloseTo(1 - low, 12);
  expect(wilsonInterval(0, 7).low).toBe(0);
  expect(wilsonInterval(7, 7).high).toBe(1);
});
