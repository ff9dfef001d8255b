/**
 * The sentence models. Each word, with its neighbours, has a relevance to each criterion; the stretch of
 * about two dozen words with the highest mean relevance decides how strongly the criterion is heard.
 */
import type { Document } from '../document.ts';
import type { ClauseFeatures } from '../features.ts';
import { FOUND } from '../levels/found.ts';
import type { Quantity } from '../quantities/index.ts';
import type { CriterionId } from '../rubric.ts';
import { earOf, filterActivity, relevanceOf, TOGETHER, type Relevance } from './activity.ts';
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
  carriedBy: { first: number; last: number };
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
  const said: Float64Array[] = [];
  for (const criterion of criteria) {
    const c = weights.criteria.indexOf(criterion);
    if (c < 0) continue;
    const sign = BY_WORST.has(criterion) ? -1 : 1;
    const group = Math.floor(c / TOGETHER);
    const numbers = (said[group] ??= relevanceOf(activity, model, group));
    const listen = (ear: 0 | 1) => {
      const o = c * EARS.length + ear;
      const relevance = earOf(numbers, c, ear);
      const { mean, at } = decisiveStretch(relevance, rows.length, sign);
      const score = SHARPNESS * (weights.outBias[o]! + mean);
      const counts = weights.counts.subarray(o * FOUND.length, (o + 1) * FOUND.length);
      return { relevance, at, counts, odds: weights.scale[o]! * score - weights.cut[o]! };
    };
    const [some, clear] = [listen(0), listen(1)];
    heard.set(criterion, {
      some: some.odds,
      clear: clear.odds,
      counts: { some: some.counts, clear: clear.counts },
      carriedBy: carriers(clear.at, encoded, clear.relevance, doc),
    });
  }
  return heard;
}

/** The highest mean relevance of any stretch (the lowest for sign −1), and where that stretch is centred. */
function decisiveStretch(
  { numbers, offset, step }: Relevance,
  n: number,
  sign: 1 | -1,
): { mean: number; at: number } {
  const half = (STRETCH - 1) / 2;
  const reach = half * step;
  const end = n * step + offset;
  let sum = 0;
  for (let i = offset; i < Math.min(end, offset + reach); i += step) sum += sign * numbers[i]!;
  let at = 0;
  let best = -Infinity;
  for (let t = 0, i = offset; t < n; t++, i += step) {
    if (i + reach < end) sum += sign * numbers[i + reach]!;
    if (t > half) sum -= sign * numbers[i - reach - step]!;
    const size = t >= half && t + half < n ? STRETCH : Math.min(n, t + half + 1) - Math.max(0, t - half);
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
  { numbers, offset, step }: Relevance,
  doc: Document,
): { first: number; last: number } {
  const half = (STRETCH - 1) / 2;
  const [from, to] = [Math.max(0, at - half), Math.min(tokens.length - 1, at + half)];
  const { clauses } = doc;
  // By clause, from that of the first piece on.
  let own = 0;
  while (clauses[own]!.last <= tokens[from]!) own++;
  const opening = own;
  const sums = [0];
  const sizes = [0];
  let total = 0;
  for (let t = from; t <= to; t++) {
    for (; clauses[own]!.last <= tokens[t]!; own++) {
      sums.push(0);
      sizes.push(0);
    }
    const said = numbers[t * step + offset]!;
    sums[own - opening]! += said;
    sizes[own - opening]! += 1;
    total += said;
  }
  let best = 0;
  for (let i = 1; i < sums.length; i++) if (sizes[i]! > 0 && sums[i]! > sums[best]!) best = i;
  const mean = total / (to - from + 1);
  const carries = (i: number): boolean => (sizes[i] ?? 0) > 0 && sums[i]! / sizes[i]! > mean;
  let [first, last] = [best, best];
  while (carries(first - 1)) first--;
  while (carries(last + 1)) last++;
  return { first: clauses[opening + first]!.first, last: clauses[opening + last]!.last };
}
