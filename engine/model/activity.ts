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
export function filterActivity(rows: Int32Array, flags: readonly number[], model: Trained): Activity {
  const { filters } = model.weights;
  const parts = model.parts.numbers;
  const { speaking, strengths } = roomFor(rows.length, filters);
  const ends = new Int32Array(rows.length);
  const half = filters / 2;
  const size = CONTEXT * half;
  const nothing = new Int32Array(size).fill(pair(0, 0));
  let base: Int32Array = nothing;
  const last = rows.length - 1;
  let end = 0;
  let known = -1;
  for (let t = 0; t <= last; t++) {
    const around = flagsAround(flags, t);
    if (around !== known) base = baseOf((known = around), model);
    const before = t > 0 ? parts : nothing;
    const after = t < last ? parts : nothing;
    let e = t > 0 ? rows[t - 1]! * size : 0;
    let g = rows[t]! * size + half;
    let h = (t < last ? rows[t + 1]! * size : 0) + 2 * half;
    for (let k = 0; k < half; k++, e++, g++, h++) {
      const sum = (((base[k]! + before[e]!) | 0) + ((parts[g]! + after[h]!) | 0)) | 0;
      if ((sum & BOTH_SPEAK) === 0) continue;
      if (sum & FIRST_SPEAKS) {
        speaking[end] = 2 * k;
        strengths[end++] = ((sum & 0xffff) - SILENCE) / STEPS;
      }
      if (sum < 0) {
        speaking[end] = 2 * k + 1;
        strengths[end++] = ((sum >>> 16) - SILENCE) / STEPS;
      }
    }
    ends[t] = end;
  }
  return { filters: speaking, strengths, ends };
}

/**
 * What speaks to two filters side by side in one integer, so that one addition adds to both: each in steps of 1/512, up to
 * 16 either way, with a quarter of `SILENCE` on top. Four such are added up for a piece (the flags, itself and its two
 * neighbours), so that the highest bit of a half says whether its filter speaks.
 */
export const pair = (first: number, second: number): number => (inSteps(second) << 16) + inSteps(first);

const STEPS = 512;
const MOST = 16;
const SILENCE = 0x8000;
const FIRST_SPEAKS = 0x8000;
const BOTH_SPEAK = 0x80008000;

const inSteps = (value: number): number =>
  Math.round(Math.min(MOST - 1 / STEPS, Math.max(-MOST, value)) * STEPS) + SILENCE / 4;

/** Most contexts of flags that are kept. */
const MOST_BASES = 5_000;

let room = { speaking: new Uint8Array(0), strengths: new Float64Array(0), said: new Float64Array(0) };

/**
 * Room for this many pieces and one number more, used again for every text: most texts are short, and new room is dear.
 * Whatever lies in it is good until the next text is listened to.
 */
function roomFor(pieces: number, filters: number): typeof room {
  if (room.strengths.length <= pieces * filters) {
    const larger = 2 * pieces * filters + 1;
    room = { ...room, speaking: new Uint8Array(larger), strengths: new Float64Array(larger) };
  }
  return room;
}

/** Likewise for what pieces say to all criteria. */
function roomToListen(size: number): Float64Array {
  if (room.said.length < size) room = { ...room, said: new Float64Array(2 * size) };
  return room.said;
}

/** The flags of a piece and its neighbours in one number. Outside the text there are none. */
const flagsAround = (flags: readonly number[], t: number): number =>
  (t > 0 ? flags[t - 1]! : 0) | (flags[t]! << 8) | ((t + 1 < flags.length ? flags[t + 1]! : 0) << 16);

/** What the flags in a context add to every filter, with its bias, in pairs; a memo, as the same few come again and again. */
function baseOf(around: number, { weights, bases }: Trained): Int32Array {
  const there = bases.get(around);
  if (there) return there;
  const { bias, flags, filters } = weights;
  const sums = Float64Array.from(bias);
  for (let position = 0; position < CONTEXT; position++)
    for (let j = 0; j < FLAGS.length; j++) {
      if (!((around >> (8 * position)) & (1 << j))) continue;
      for (let f = 0; f < filters; f++) sums[f]! += flags[(position * filters + f) * FLAGS.length + j]!;
    }
  const made = Int32Array.from({ length: filters / 2 }, (_, k) => pair(sums[2 * k]!, sums[2 * k + 1]!));
  if (bases.size >= MOST_BASES) bases.clear();
  bases.set(around, made);
  return made;
}

/** Criteria that listen together: their eight sums go side by side, as each waits for itself. */
export const TOGETHER = 4;
const SUMS = TOGETHER * EARS.length;

/**
 * What pieces say to one ear of a criterion: that of piece `t` stands at `t * step + offset`. Those who listen together
 * share the numbers.
 */
export type Relevance = { numbers: Float64Array; offset: number; step: number };

/** What the pieces say to this ear of a criterion, by the numbers of the group it listens in (`relevanceOf`). */
export const earOf = (numbers: Float64Array, criterion: number, ear: number): Relevance => ({
  numbers,
  offset: (criterion % TOGETHER) * EARS.length + ear,
  step: SUMS,
});

/** The output weights as [group][filter][criterion and ear]. */
export function sideBySide({ out, filters, criteria }: Weights): Float64Array {
  const groups = Math.ceil(criteria.length / TOGETHER);
  const made = new Float64Array(groups * filters * SUMS);
  for (let o = 0; o < criteria.length * EARS.length; o++)
    for (let f = 0; f < filters; f++)
      made[(Math.floor(o / SUMS) * filters + f) * SUMS + (o % SUMS)] = out[o * filters + f]!;
  return made;
}

/** [piece][criterion and ear]: what the filters' activity says to a group of criteria; good as long as the activity. */
export function relevanceOf(
  { filters: speaking, strengths, ends }: Activity,
  { listening, weights: { filters, criteria } }: Trained,
  group: number,
): Float64Array {
  const size = ends.length * SUMS;
  const all = roomToListen(size * Math.ceil(criteria.length / TOGETHER));
  const said = all.subarray(group * size, (group + 1) * size);
  const first = group * filters;
  let i = 0;
  for (let t = 0, at = 0; t < ends.length; t++, at += SUMS) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (const end = ends[t]!; i < end; i++) {
      const own = (first + speaking[i]!) * SUMS;
      const strength = strengths[i]!;
      a += listening[own]! * strength;
      b += listening[own + 1]! * strength;
      c += listening[own + 2]! * strength;
      d += listening[own + 3]! * strength;
      e += listening[own + 4]! * strength;
      f += listening[own + 5]! * strength;
      g += listening[own + 6]! * strength;
      h += listening[own + 7]! * strength;
    }
    said[at] = a;
    said[at + 1] = b;
    said[at + 2] = c;
    said[at + 3] = d;
    said[at + 4] = e;
    said[at + 5] = f;
    said[at + 6] = g;
    said[at + 7] = h;
  }
  return said;
}
