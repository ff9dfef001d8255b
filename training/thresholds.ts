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

/** What a triple counts whose versions should be at one level, as another criterion's words were changed. */
const STAYS = 0.8;

/** Cuts that are tried of each, and how far around a pair its neighbours count: a lone peak is luck. */
const TRIED = 60;
const AROUND = 1;

/**
 * Tries every pair of cuts between sums and keeps the one around which they agree best with the labels, move most
 * of the criterion's own triples (`pairs`) and leave most of the `others` where they are.
 */
export function bestThresholds(
  scored: readonly Scored[],
  pairs: readonly Pair[],
  others: readonly Pair[],
): Thresholds & { kappa: number } {
  const cutsOf = (ear: 'some' | 'clear') => {
    const sorted = scored.map((one) => one[ear]).sort((a, b) => a - b);
    return Array.from({ length: TRIED }, (_, i) => sorted[Math.floor((i / TRIED) * sorted.length)]!);
  };
  const [somes, clears] = [cutsOf('some'), cutsOf('clear')];
  const kappaOf = (cuts: Thresholds): number => {
    const confusion = emptyConfusion();
    for (const one of scored) confusion[one.label]![levelOf(one, cuts)]! += one.weight;
    return weightedKappa(confusion) ?? -1;
  };
  const worths = somes.map((some) =>
    clears.map((clear) => {
      const cuts = { some, clear };
      const moved = pairs.filter((pair) => levelOf(pair.clear, cuts) > levelOf(pair.missing, cuts)).length;
      const stayed = others.filter(
        (pair) => levelOf(pair.clear, cuts) === levelOf(pair.missing, cuts),
      ).length;
      return (
        kappaOf(cuts) +
        (MOVES * moved) / Math.max(1, pairs.length) +
        (STAYS * stayed) / Math.max(1, others.length)
      );
    }),
  );
  const around = (i: number, j: number): number => {
    const near = worths
      .slice(Math.max(0, i - AROUND), i + AROUND + 1)
      .flatMap((row) => row.slice(Math.max(0, j - AROUND), j + AROUND + 1));
    return near.reduce((sum, worth) => sum + worth, 0) / near.length;
  };
  let best = { some: 0, clear: 0 };
  let highest = -Infinity;
  somes.forEach((some, i) =>
    clears.forEach((clear, j) => {
      const worth = around(i, j);
      if (worth <= highest) return;
      highest = worth;
      best = { some, clear };
    }),
  );
  return { ...best, kappa: kappaOf(best) };
}
