/** The sums of the sentence models: what each filter answers to each piece, and what that says of a criterion. */
import { CONTEXT, type Weights } from './weights.ts';

/** [piece][filter]: how strongly each filter answers to each piece in its context; `parts` are `partOf` each piece. */
export function filterActivity(parts: readonly Float32Array[], { filters, bias }: Weights): Float32Array {
  const nothing = new Float32Array(CONTEXT * filters);
  const activity = new Float32Array(parts.length * filters);
  for (let t = 0; t < parts.length; t++) {
    const [before, at, after] = [parts[t - 1] ?? nothing, parts[t]!, parts[t + 1] ?? nothing];
    const row = t * filters;
    for (let f = 0, g = filters, h = 2 * filters; f < filters; f++, g++, h++) {
      const sum = bias[f]! + before[f]! + at[g]! + after[h]!;
      if (sum > 0) activity[row + f] = sum;
    }
  }
  return activity;
}

/** [piece]: what the filters' activity says of a criterion. Four pieces go side by side, as each sum waits for itself. */
export function relevanceOf(activity: Float32Array, { out, filters }: Weights, c: number): Float32Array {
  const own = out.subarray(c * filters, (c + 1) * filters);
  const relevance = new Float32Array(activity.length / filters);
  let t = 0;
  for (; t + 4 <= relevance.length; t += 4) {
    const row = t * filters;
    let [p, q, r, s] = [0, 0, 0, 0];
    for (let f = 0; f < filters; f++) {
      const weight = own[f]!;
      p += weight * activity[row + f]!;
      q += weight * activity[row + filters + f]!;
      r += weight * activity[row + 2 * filters + f]!;
      s += weight * activity[row + 3 * filters + f]!;
    }
    relevance[t] = p;
    relevance[t + 1] = q;
    relevance[t + 2] = r;
    relevance[t + 3] = s;
  }
  for (; t < relevance.length; t++) {
    let sum = 0;
    for (let f = 0; f < filters; f++) sum += own[f]! * activity[t * filters + f]!;
    relevance[t] = sum;
  }
  return relevance;
}
