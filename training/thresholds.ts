/** Where a score becomes a trace, and clear evidence: the pair that agrees best with the labels. */
import { emptyConfusion, weightedKappa } from '../cli/kappa.ts';

export type Scored = { score: number; label: number; weight: number };

export type Thresholds = { some: number; clear: number };

/** Tries every pair of cuts between scores (at most 60 of each) and keeps the one with the highest kappa. */
export function bestThresholds(scored: readonly Scored[]): Thresholds & { kappa: number } {
  const sorted = scored.map(({ score }) => score).sort((a, b) => a - b);
  const cuts = Array.from({ length: 60 }, (_, i) => sorted[Math.floor((i / 60) * sorted.length)]!);
  let best = { some: 0, clear: 0, kappa: -Infinity };
  for (const some of cuts) {
    for (const clear of cuts) {
      if (clear < some) continue;
      const confusion = emptyConfusion();
      for (const { score, label, weight } of scored)
        confusion[label]![score > clear ? 2 : score > some ? 1 : 0]! += weight;
      const kappa = weightedKappa(confusion) ?? -1;
      if (kappa > best.kappa) best = { some, clear, kappa };
    }
  }
  return best;
}
