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
import { entryOf, partOf, type Model } from './model.ts';

/** What the sentence model of one criterion hears in an answer. */
export type Heard = {
  /** Log-odds of at least a trace, and of clear evidence, before any finding is counted. */
  some: number;
  clear: number;
  /** What each kind of finding adds to both, in the order of `FOUND`. */
  counts: Float32Array;
  /** The clauses that carried it, as tokens (last exclusive). */
  carriedBy: () => { first: number; last: number };
};

/** Pieces in a stretch. */
export const STRETCH = 25;
/** How softly the best stretch is taken in training: near 0 the maximum alone, as it is when heard. */
export const SOFTNESS = 0.3;
export const SHARPNESS = 4;

/** What is heard for those of these criteria that the model knows. */
export function hear(
  doc: Document,
  features: readonly ClauseFeatures[],
  quantities: readonly Quantity[],
  model: Model,
  criteria: readonly CriterionId[],
): Map<CriterionId, Heard> {
  const { words, weights } = model;
  const heard = new Map<CriterionId, Heard>();
  if (!words || !weights) return heard;
  const entry = (piece: string) => entryOf(model, words, weights, piece);
  const encoded = encode(doc, features, quantities, (word) => entry(word).known);
  if (encoded.pieces.length === 0) return heard;
  const parts = encoded.pieces.map((piece, t) => partOf(model, weights, entry(piece), encoded.flags[t]!));
  const activity = filterActivity(parts, weights);
  for (const criterion of criteria) {
    const c = weights.criteria.indexOf(criterion);
    if (c < 0) continue;
    const relevance = relevanceOf(activity, weights, c);
    const { score, at } = bestStretch(relevance, weights.outBias[c]!);
    heard.set(criterion, {
      some: weights.scale[c]! * score - weights.some[c]!,
      clear: weights.scale[c]! * score - weights.clear[c]!,
      counts: weights.counts.subarray(c * FOUND.length, (c + 1) * FOUND.length),
      carriedBy: () => carriers(at, encoded, relevance, doc),
    });
  }
  return heard;
}

/** The highest mean relevance of any stretch, and where that stretch is centred. */
function bestStretch(relevance: Float32Array, bias: number): { score: number; at: number } {
  const n = relevance.length;
  const half = (STRETCH - 1) / 2;
  const scores = new Float32Array(n);
  let sum = 0;
  let at = 0;
  for (let i = 0; i < Math.min(half, n); i++) sum += relevance[i]!;
  for (let t = 0; t < n; t++) {
    if (t + half < n) sum += relevance[t + half]!;
    if (t - half - 1 >= 0) sum -= relevance[t - half - 1]!;
    const size = Math.min(n, t + half + 1) - Math.max(0, t - half);
    scores[t] = SHARPNESS * (bias + sum / size);
    if (scores[t]! > scores[at]!) at = t;
  }
  return { score: scores[at]!, at };
}

/** The clauses of the stretch whose words speak most for the criterion: the best one and its better neighbours. */
function carriers(
  at: number,
  { tokens }: Encoded,
  relevance: Float32Array,
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
