/** The sums of the sentence models: what each filter answers to each piece, and what that says of a criterion. */
import { CONTEXT, EARS, type Weights } from './weights.ts';

/**
 * Which filters answer to each piece, and how strongly. Nine in ten stay silent, so only those that speak are kept:
 * those of piece `t` stand from `ends[t - 1]` to `ends[t]`.
 */
export type Activity = { filters: Uint8Array; strengths: Float64Array; ends: Int32Array };

/** The filters' activity at each piece in its context; `parts` are `partOf` each piece. */
export function filterActivity(parts: readonly Float32Array[], { filters, bias }: Weights): Activity {
  const nothing = new Float32Array(CONTEXT * filters);
  const speaking = new Uint8Array(parts.length * filters);
  const strengths = new Float64Array(parts.length * filters);
  const ends = new Int32Array(parts.length);
  let end = 0;
  for (let t = 0; t < parts.length; t++) {
    const before = parts[t - 1] ?? nothing;
    const at = parts[t]!;
    const after = parts[t + 1] ?? nothing;
    for (let f = 0, g = filters, h = 2 * filters; f < filters; f++, g++, h++) {
      const sum = bias[f]! + before[f]! + at[g]! + after[h]!;
      if (sum <= 0) continue;
      speaking[end] = f;
      strengths[end++] = sum;
    }
    ends[t] = end;
  }
  return { filters: speaking, strengths, ends };
}

/** [ear][piece]: what the filters' activity says to the two ears of a criterion. */
export function relevanceOf(
  { filters: speaking, strengths, ends }: Activity,
  { out, filters }: Weights,
  criterion: number,
): [Float64Array, Float64Array] {
  const own = out.subarray(criterion * EARS.length * filters, (criterion + 1) * EARS.length * filters);
  const some = new Float64Array(ends.length);
  const clear = new Float64Array(ends.length);
  let i = 0;
  for (let t = 0; t < ends.length; t++) {
    let p = 0;
    let q = 0;
    for (const end = ends[t]!; i < end; i++) {
      const f = speaking[i]!;
      const strength = strengths[i]!;
      p += own[f]! * strength;
      q += own[filters + f]! * strength;
    }
    some[t] = p;
    clear[t] = q;
  }
  return [some, clear];
}
