/** Where a sum becomes a trace, and clear evidence: the pair that agrees best with the labels. */
import { emptyConfusion, weightedKappa } from '../cli/kappa.ts';

/** Sums of one answer, `LEVELS` index of its label, and how much it counts. */
export type Scored = { some: number; clear: number; label: number; weight: number };

export type Thresholds = { some: number; clear: number };

/** 0, 1 or 2: missing, partial, clear. */
export const levelOf = (sums: Thresholds, cuts: Thresholds): number =>
  sums.clear > cuts.clear ? 2 : sums.some > cuts.some ? 1 : 0;

/** The clear and the missing version of a triple. */
export type Pair = { clear: Thresholds; missing: Thresholds };

/** What a triple that moves counts beside agreement: a level that no wording changes has heard nothing. */
const MOVES = 0.6;

/**
 * Tries every pair of cuts between sums (at most 60 of each) and keeps the one that agrees best with the labels and
 * moves most of the triples.
 */
export function bestThresholds(
  scored: readonly Scored[],
  pairs: readonly Pair[],
): Thresholds & { kappa: number } {
  const cutsOf = (ear: 'some' | 'clear') => {
    const sorted = scored.map((one) => one[ear]).sort((a, b) => a - b);
    return Array.from({ length: 60 }, (_, i) => sorted[Math.floor((i / 60) * sorted.length)]!);
  };
  let best = { some: 0, clear: 0, kappa: 0 };
  let highest = -Infinity;
  for (const some of cutsOf('some')) {
    for (const clear of cutsOf('clear')) {
      const confusion = emptyConfusion();
      for (const one of scored) confusion[one.label]![levelOf(one, { some, clear })]! += one.weight;
      const kappa = weightedKappa(confusion) ?? -1;
      const cuts = { some, clear };
      const moved = pairs.filter((pair) => levelOf(pair.clear, cuts) > levelOf(pair.missing, cuts)).length;
      const worth = kappa + (MOVES * moved) / Math.max(1, pairs.length);
      if (worth <= highest) continue;
      highest = worth;
      best = { ...cuts, kappa };
    }
  }
  return best;
}
