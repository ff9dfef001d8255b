/** The sums of the sentence models: what each filter answers to each piece, and what that says of a criterion. */
import { FLAGS } from './encode.ts';
import type { Trained } from './model.ts';
import { CONTEXT, EARS, type Weights } from './weights.ts';

/**
 * Which filters answer to each piece, and how strongly. Nine in ten stay silent, so only those that speak are kept:
 * those of piece `t` stand from `ends[t - 1]` to `ends[t]`. Good until the next text is listened to.
 */
export type Activity = { filters: Uint8Array; strengths: Float64Array; ends: Int32Array };

/** The filters' activity at each piece in its context; `rows` are the pieces in `model.parts`, `flags` what they are part of. */
export function filterActivity(rows: Int32Array, flags: Uint16Array, model: Trained): Activity {
  const { filters } = model.weights;
  const parts = model.parts.numbers;
  const { speaking, strengths } = roomFor(rows.length * filters);
  const ends = new Int32Array(rows.length);
  const size = CONTEXT * filters;
  const nothing = new Float32Array(size);
  let base: Float64Array = NOTHING;
  const last = rows.length - 1;
  let end = 0;
  let known = -1;
  for (let t = 0; t <= last; t++) {
    const around = flagsAround(flags, t);
    if (around !== known) base = baseOf((known = around), model);
    const before = t > 0 ? parts : nothing;
    const after = t < last ? parts : nothing;
    let e = t > 0 ? rows[t - 1]! * size : 0;
    let g = rows[t]! * size + filters;
    let h = (t < last ? rows[t + 1]! * size : 0) + 2 * filters;
    for (let f = 0; f < filters; f++, e++, g++, h++) {
      const sum = base[f]! + before[e]! + parts[g]! + after[h]!;
      // Written in any case and overwritten if silent: quicker than a jump that nobody can foresee.
      speaking[end] = f;
      strengths[end] = sum;
      end += Number(sum > 0);
    }
    ends[t] = end;
  }
  return { filters: speaking, strengths, ends };
}

const NOTHING = new Float64Array(0);
/** Most contexts of flags that are kept. */
const MOST_BASES = 5_000;

let room = { speaking: new Uint8Array(0), strengths: new Float64Array(0) };

/** Room for this many numbers and one more, used again for every text: most texts are short, and new room is dear. */
function roomFor(size: number): typeof room {
  if (room.strengths.length <= size) {
    const larger = 2 * size + 1;
    room = { speaking: new Uint8Array(larger), strengths: new Float64Array(larger) };
  }
  return room;
}

/** The flags of a piece and its neighbours in one number. Outside the text there are none. */
const flagsAround = (flags: Uint16Array, t: number): number =>
  (t > 0 ? flags[t - 1]! : 0) | (flags[t]! << 8) | ((t + 1 < flags.length ? flags[t + 1]! : 0) << 16);

/** What the flags in a context add to every filter, with its bias; a memo, as the same few come again and again. */
function baseOf(around: number, { weights, bases }: Trained): Float64Array {
  const there = bases.get(around);
  if (there) return there;
  const { bias, flags, filters } = weights;
  const made = Float64Array.from(bias);
  for (let position = 0; position < CONTEXT; position++)
    for (let j = 0; j < FLAGS.length; j++) {
      if (!((around >> (8 * position)) & (1 << j))) continue;
      for (let f = 0; f < filters; f++) made[f]! += flags[(position * filters + f) * FLAGS.length + j]!;
    }
  if (bases.size >= MOST_BASES) bases.clear();
  bases.set(around, made);
  return made;
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
