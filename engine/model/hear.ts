/**
 * The sentence models. Each word, with its neighbours, has a relevance to each criterion; the stretch of
 * about two dozen words with the highest mean relevance decides how strongly the criterion is heard.
 */
import type { Document } from '../document.ts';
import type { ClauseFeatures } from '../features.ts';
import type { Quantity } from '../quantities/index.ts';
import type { CriterionId } from '../rubric.ts';
import { encode, FLAGS, type Encoded } from './encode.ts';
import { projection, type Model } from './model.ts';
import { CONTEXT, REACH, type Weights } from './weights.ts';

/** What the sentence model of one criterion hears in an answer. */
export type Heard = {
  /** Log-odds of at least a trace, and of clear evidence. */
  some: number;
  clear: number;
  /** Tokens (last exclusive) of the stretch that carried it. */
  first: number;
  last: number;
};

/** Pieces in a stretch. */
export const STRETCH = 25;
/** How softly the best stretch is taken in training: near 0 the maximum alone, as it is when heard. */
export const SOFTNESS = 0.3;
export const SHARPNESS = 4;

/** What is heard for each criterion the model knows. */
export function hear(
  doc: Document,
  features: readonly ClauseFeatures[],
  quantities: readonly Quantity[],
  model: Model,
): Map<CriterionId, Heard> {
  const { words, weights } = model;
  const heard = new Map<CriterionId, Heard>();
  if (!words || !weights || doc.tokens.length === 0) return heard;
  const encoded = encode(doc, features, quantities, (word) => words.ids.has(word));
  const parts = encoded.pieces.map((piece) => projection(model, words, weights, piece));
  const activity = filterActivity(encoded, parts, weights);
  const relevance = new Float32Array(parts.length);
  weights.criteria.forEach((criterion, c) => {
    relevanceOf(activity, weights, c, relevance);
    const { score, at } = bestStretch(relevance, weights.outBias[c]!);
    const [first, last] = stretchAt(at, encoded);
    heard.set(criterion, { some: score - weights.some[c]!, clear: score - weights.clear[c]!, first, last });
  });
  return heard;
}

/** [piece][filter]: how strongly each filter answers to each piece in its context. */
export function filterActivity(
  { flags }: Encoded,
  parts: readonly Float32Array[],
  weights: Weights,
): Float32Array {
  const { filters } = weights;
  const activity = new Float32Array(parts.length * filters);
  for (let t = 0; t < parts.length; t++) {
    const row = t * filters;
    for (let f = 0; f < filters; f++) activity[row + f] = weights.bias[f]!;
    for (let k = 0; k < CONTEXT; k++) {
      const u = t + k - REACH;
      if (u < 0 || u >= parts.length) continue;
      const part = parts[u]!;
      for (let f = 0; f < filters; f++) activity[row + f]! += part[k * filters + f]!;
      addFlags(activity, row, flags[u]!, k, weights);
    }
    for (let f = 0; f < filters; f++) if (activity[row + f]! < 0) activity[row + f] = 0;
  }
  return activity;
}

function addFlags(activity: Float32Array, row: number, flags: number, k: number, weights: Weights): void {
  const { filters } = weights;
  for (let j = 0; j < FLAGS.length; j++) {
    if (!(flags & (1 << j))) continue;
    for (let f = 0; f < filters; f++)
      activity[row + f]! += weights.flags[(k * filters + f) * FLAGS.length + j]!;
  }
}

function relevanceOf(
  activity: Float32Array,
  { out, filters }: Weights,
  c: number,
  relevance: Float32Array,
): void {
  for (let t = 0; t < relevance.length; t++) {
    let sum = 0;
    for (let f = 0; f < filters; f++) sum += out[c * filters + f]! * activity[t * filters + f]!;
    relevance[t] = sum;
  }
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

function stretchAt(at: number, { tokens }: Encoded): [number, number] {
  const half = (STRETCH - 1) / 2;
  const last = Math.min(tokens.length - 1, at + half);
  return [tokens[Math.max(0, at - half)]!, tokens[last]! + 1];
}
