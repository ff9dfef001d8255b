/**
 * The sentence models. Each word, with its neighbours, has a relevance to each criterion; the stretch of
 * about two dozen words with the highest mean relevance decides how strongly the criterion is heard.
 */
import type { Document } from '../document.ts';
import type { ClauseFeatures } from '../features.ts';
import { FOUND } from '../levels/found.ts';
import type { Quantity } from '../quantities/index.ts';
import type { CriterionId } from '../rubric.ts';
import { filterActivity, relevanceOf } from './activity.ts';
import { encode, type Encoded } from './encode.ts';
import { rowsOf, type Model } from './model.ts';
import { EARS } from './weights.ts';

/** What the sentence model of one criterion hears in an answer. */
export type Heard = {
  /** Log-odds of at least a trace, and of clear evidence, before any finding is counted. */
  some: number;
  clear: number;
  /** What each kind of finding adds to either, in the order of `FOUND`. */
  counts: Record<(typeof EARS)[number], Float32Array>;
  /** The clauses that carried it, as tokens (last exclusive). */
  carriedBy: () => { first: number; last: number };
};

/** Pieces in a stretch. */
export const STRETCH = 25;
/** How softly the best stretch is taken in training: near 0 the maximum alone, as it is when heard. */
export const SOFTNESS = 0.3;
export const SHARPNESS = 4;

/**
 * Criteria that one bad stretch decides, however good the rest: arrogance is not made good by the calm sentence
 * next to it. Of all others the best stretch counts.
 */
export const BY_WORST: ReadonlySet<CriterionId> = new Set(['confident-humble']);

/** What is heard for those of these criteria that the model knows. */
export function hear(
  doc: Document,
  features: readonly ClauseFeatures[],
  quantities: readonly Quantity[],
  model: Model,
  criteria: readonly CriterionId[],
): Map<CriterionId, Heard> {
  const heard = new Map<CriterionId, Heard>();
  if (!model) return heard;
  const { weights } = model;
  const encoded = encode(doc, features, quantities, model.spelling);
  if (encoded.pieces.length === 0) return heard;
  const rows = rowsOf(model, encoded.pieces);
  const activity = filterActivity(rows, encoded.flags, model);
  for (const criterion of criteria) {
    const c = weights.criteria.indexOf(criterion);
    if (c < 0) continue;
    const sign = BY_WORST.has(criterion) ? -1 : 1;
    const relevances = relevanceOf(activity, weights, c);
    const listen = (ear: 0 | 1) => {
      const o = c * EARS.length + ear;
      const relevance = relevances[ear];
      const { mean, at } = decisiveStretch(relevance, sign);
      const score = SHARPNESS * (weights.outBias[o]! + mean);
      const counts = weights.counts.subarray(o * FOUND.length, (o + 1) * FOUND.length);
      return { relevance, at, counts, odds: weights.scale[o]! * score - weights.cut[o]! };
    };
    const [some, clear] = [listen(0), listen(1)];
    heard.set(criterion, {
      some: some.odds,
      clear: clear.odds,
      counts: { some: some.counts, clear: clear.counts },
      carriedBy: () => carriers(clear.at, encoded, clear.relevance, doc),
    });
  }
  return heard;
}

/** The highest mean relevance of any stretch (the lowest for sign −1), and where that stretch is centred. */
function decisiveStretch(relevance: Float64Array, sign: 1 | -1): { mean: number; at: number } {
  const n = relevance.length;
  const half = (STRETCH - 1) / 2;
  let sum = 0;
  let at = 0;
  let best = -Infinity;
  for (let i = 0; i < Math.min(half, n); i++) sum += sign * relevance[i]!;
  for (let t = 0; t < n; t++) {
    if (t + half < n) sum += sign * relevance[t + half]!;
    if (t - half - 1 >= 0) sum -= sign * relevance[t - half - 1]!;
    const size = Math.min(n, t + half + 1) - Math.max(0, t - half);
    const mean = sum / size;
    if (mean <= best) continue;
    best = mean;
    at = t;
  }
  return { mean: sign * best, at };
}

/** The clauses of the stretch whose words speak most for the criterion: the best one and its better neighbours. */
function carriers(
  at: number,
  { tokens }: Encoded,
  relevance: Float64Array,
  doc: Document,
): { first: number; last: number } {
  const half = (STRETCH - 1) / 2;
  const [from, to] = [Math.max(0, at - half), Math.min(tokens.length - 1, at + half)];
  const worth = new Map<number, { sum: number; size: number }>();
  let clause = 0;
  let total = 0;
  for (let t = from; t <= to; t++) {
    while (doc.clauses[clause]!.last <= tokens[t]!) clause++;
    const known = worth.get(clause) ?? { sum: 0, size: 0 };
    worth.set(clause, { sum: known.sum + relevance[t]!, size: known.size + 1 });
    total += relevance[t]!;
  }
  const [best] = [...worth].sort(([, a], [, b]) => b.sum - a.sum)[0]!;
  const mean = total / (to - from + 1);
  const carries = (index: number): boolean => {
    const entry = worth.get(index);
    return entry !== undefined && entry.sum / entry.size > mean;
  };
  let [first, last] = [best, best];
  while (carries(first - 1)) first--;
  while (carries(last + 1)) last++;
  return { first: doc.clauses[first]!.first, last: doc.clauses[last]!.last };
}
