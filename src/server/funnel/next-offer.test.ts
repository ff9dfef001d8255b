import fc from 'fast-check';
import { expect, it } from 'vitest';
import { posterior } from './jeffreys.ts';
import { fewestAtRate, FEWEST_DECIDED, nextOffer, noneAmong } from './next-offer.ts';

// Reckoned apart from this code, with SciPy 1.17: betabinom.pmf(0, n, a, b) searched for one half, and beta.ppf at
// 0.1 and 0.9 put into log ½ / log(1 − p).
it.each([
  [1, 40, 24, 9, 95],
  [2, 40, 13, 6, 34],
  [1, 100, 59, 23, 237],
  [3, 60, 13, 7, 29],
  [5, 500, 67, 40, 124],
  [1, 20, 12, 5, 47],
])('%i offers among %i: about %i more, from %i to %i', (offers, decided, more, from, to) => {
  expect(nextOffer(decided, offers)).toEqual({ state: 'told', decided, offers, more, from, to });
});

it('no offer among so many more is as likely as SciPy has it', () => {
  expect(noneAmong(25, posterior(1, 40))).toBeCloseTo(0.4809862482943903, 12);
  expect(noneAmong(25, posterior(5, 500))).toBeCloseTo(0.7637366864491507, 12);
  expect(noneAmong(0, posterior(5, 500))).toBe(1);
});

it('says nothing below the number of decided applications that it names', () => {
  expect(nextOffer(FEWEST_DECIDED - 1, 3)).toEqual({ state: 'too-little', decided: 19, offers: 3 });
  expect(nextOffer(0, 0).state).toBe('too-little');
  expect(nextOffer(FEWEST_DECIDED, 3).state).toBe('told');
});

it('with no offer yet, only the near end', () => {
  expect(nextOffer(30, 0)).toEqual({ state: 'none-yet', decided: 30, atLeast: 16 });
});

it('has no far end that nobody would count to', () => {
  const next = nextOffer(4000, 1);
  expect(next.state === 'told' && next.to).toBe(null);
});

it('a rate that is known needs what the geometric distribution says', () => {
  expect([0.5, 0.9, 0.1, 0.01].map(fewestAtRate)).toEqual([1, 1, 7, 69]);
});

const decided = fc.integer({ min: FEWEST_DECIDED, max: 400 });

it('is the smallest number: one fewer is below one half', () => {
  fc.assert(
    fc.property(decided, fc.integer({ min: 1, max: 20 }), (n, offers) => {
      const next = nextOffer(n, offers);
      if (next.state !== 'told') throw new Error('It was to be told.');
      const known = posterior(offers, n);
      expect(1 - noneAmong(next.more, known)).toBeGreaterThanOrEqual(0.5);
      expect(1 - noneAmong(next.more - 1, known)).toBeLessThan(0.5);
      expect(next.from).toBeLessThanOrEqual(next.more);
      expect(next.to ?? Infinity).toBeGreaterThanOrEqual(next.more);
    }),
    { numRuns: 200 },
  );
});

it('falls with each offer, and rises with each application without one', () => {
  fc.assert(
    fc.property(decided, fc.integer({ min: 1, max: 15 }), (n, offers) => {
      const more = (count: number, of: number) => {
        const next = nextOffer(of, count);
        return next.state === 'told' ? next.more : NaN;
      };
      expect(more(offers + 1, n)).toBeLessThanOrEqual(more(offers, n));
      expect(more(offers, n + 5)).toBeGreaterThanOrEqual(more(offers, n));
    }),
    { numRuns: 200 },
  );
});
