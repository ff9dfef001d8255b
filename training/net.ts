/**
 * The net that `engine/model/hear.ts` runs, as it is trained. What a word adds to the filters is worked out once a
 * step and word, not once a place: a batch repeats its words.
 */
import { FLAGS } from '../engine/model/encode.ts';
import { SHARPNESS, SOFTNESS, STRETCH } from '../engine/model/hear.ts';
import { CONTEXT, REACH } from '../engine/model/weights.ts';
import { Adam } from './adam.ts';
import type { Kernels } from './kernels.ts';
import type { Random } from './random.ts';
import { Tuner } from './tuner.ts';

/** An example ready for the net: the row of each piece's word in the vectors (−1: unknown), and its flags. */
export type Input = { words: Int32Array; flags: Uint16Array };

/** `outputs`: one a criterion and ear; `byWorst`: those that the lowest stretch decides. */
export type Shape = { dims: number; filters: number; outputs: number; byWorst: readonly number[] };

const HALF = (STRETCH - 1) / 2;
/** Different words that one step may hold, and numbers worked out on the way. */
const WORDS_A_STEP = 6_000;
const NUMBERS_A_STEP = 10_000_000;

/** Bytes that a net and its vectors need. */
export function bytesFor(words: number, { dims, filters, outputs }: Shape): number {
  const weights = 2 * (CONTEXT * filters * (dims + FLAGS.length) + outputs * (filters + 1) + filters);
  const step = 2 * WORDS_A_STEP * CONTEXT * filters + NUMBERS_A_STEP;
  return 4 * ((words + 1) * dims + weights + step) + 65_536;
}

/** What each word of a batch adds to each filter at each place, and the slope of the loss by it. */
export type Projection = { row: Map<number, number>; values: Float32Array; slope: Float32Array };

export class Net {
  readonly shape: Shape;
  /** [position][filter][dim]. */
  readonly words: Float32Array;
  /** [position][flag][filter]. */
  readonly flags: Float32Array;
  readonly bias: Float32Array;
  /** [output][filter]. */
  readonly out: Float32Array;
  readonly outBias: Float32Array;
  /** What the vectors of the words learn. */
  readonly tuner: Tuner;
  readonly learn: Record<'words' | 'flags' | 'bias' | 'out' | 'outBias', Adam>;
  private readonly vectors: Float32Array;
  private readonly kernels: Kernels;
  private readonly values: Float32Array;
  private readonly slopes: Float32Array;
  private readonly once: Float32Array;
  /** What a step works out, until the next one begins. */
  private readonly scratch: Float32Array;
  private taken = 0;

  /** `vectors` must be an array of these kernels. */
  constructor(kernels: Kernels, vectors: Float32Array, shape: Shape, random: Random, decay: number) {
    const { dims, filters, outputs } = shape;
    const fan = Math.sqrt(1 / (CONTEXT * dims));
    this.kernels = kernels;
    this.vectors = vectors;
    this.shape = shape;
    this.values = kernels.array(WORDS_A_STEP * CONTEXT * filters);
    this.slopes = kernels.array(WORDS_A_STEP * CONTEXT * filters);
    this.words = kernels.array(CONTEXT * filters * dims);
    for (let i = 0; i < this.words.length; i++) this.words[i] = random.normal() * fan;
    this.flags = kernels.array(CONTEXT * FLAGS.length * filters);
    this.bias = new Float32Array(filters);
    this.out = kernels.array(outputs * filters);
    for (let i = 0; i < this.out.length; i++) this.out[i] = random.normal() * 0.6 * Math.sqrt(1 / filters);
    this.outBias = new Float32Array(outputs);
    this.tuner = new Tuner(kernels, vectors, dims);
    const adam = (values: Float32Array) => new Adam(values, decay, kernels.array(values.length));
    this.learn = {
      words: adam(this.words),
      flags: adam(this.flags),
      bias: adam(this.bias),
      out: adam(this.out),
      outBias: adam(this.outBias),
    };
    this.once = kernels.array(1).fill(1);
    this.scratch = kernels.array(NUMBERS_A_STEP);
  }

  /** [position][filter][flag], as the engine has them. */
  flagsByFilter(): Float32Array {
    const { filters } = this.shape;
    const flags = FLAGS.length;
    return Float32Array.from(this.flags, (_, i) => {
      const [k, f, j] = [Math.floor(i / (filters * flags)), Math.floor(i / flags) % filters, i % flags];
      return this.flags[(k * flags + j) * filters + f]!;
    });
  }

  /** Zeros that the kernels can work on, good until the next `project`. */
  room(length: number): Float32Array {
    const from = this.taken;
    this.taken += Math.ceil(length / 4) * 4;
    if (this.taken > this.scratch.length)
      throw new Error('a step works out more numbers than it has room for');
    return this.scratch.subarray(from, from + length).fill(0);
  }

  /** Projects every word of the inputs onto the filters; a step begins with it. */
  project(inputs: readonly Input[]): Projection {
    this.taken = 0;
    const row = new Map<number, number>();
    for (const { words } of inputs)
      for (const word of words) if (word >= 0 && !row.has(word)) row.set(word, row.size);
    if (row.size > WORDS_A_STEP)
      throw new Error(`a step has ${row.size} different words, more than ${WORDS_A_STEP}`);
    const { dims, filters } = this.shape;
    const size = CONTEXT * filters;
    const values = this.values.subarray(0, row.size * size);
    const slope = this.slopes.subarray(0, row.size * size).fill(0);
    for (const [word, r] of row) {
      this.kernels.project(
        this.words.byteOffset,
        this.vectors.byteOffset + word * dims * 4,
        values.byteOffset + r * size * 4,
        size,
        dims * 4,
      );
    }
    return { row, values, slope };
  }

  /** Activity of every filter at every piece, [piece][filter]; words marked in `dropped` are unheard. */
  activity({ words, flags }: Input, { row, values }: Projection, dropped?: Uint8Array): Float32Array {
    const { filters } = this.shape;
    const activity = this.room(words.length * filters);
    for (let t = 0; t < words.length; t++) {
      const at = t * filters;
      for (let f = 0; f < filters; f++) activity[at + f] = this.bias[f]!;
      for (let k = 0; k < CONTEXT; k++) {
        const u = t + k - REACH;
        if (u < 0 || u >= words.length || dropped?.[u]) continue;
        const r = row.get(words[u]!);
        if (r !== undefined) this.add(activity, at, values, (r * CONTEXT + k) * filters);
        for (let j = 0; j < FLAGS.length; j++)
          if ((flags[u]! >> j) & 1) this.add(activity, at, this.flags, (k * FLAGS.length + j) * filters);
      }
      for (let f = 0; f < filters; f++) if (activity[at + f]! < 0) activity[at + f] = 0;
    }
    return activity;
  }

  /** Adds a row of filters to another; `to` and `from` are indices. */
  private add(into: Float32Array, to: number, numbers: Float32Array, from: number): void {
    const bytes = this.shape.filters * 4;
    this.kernels.collect(
      into.byteOffset + to * 4,
      numbers.byteOffset + from * 4,
      this.once.byteOffset,
      1,
      bytes,
    );
  }

  /** The reverse of `activity`: slopes of the weights from the slope of the activity. */
  activityBackward(
    { words, flags }: Input,
    { row, slope: wordSlope }: Projection,
    dropped: Uint8Array,
    activity: Float32Array,
    slope: Float32Array,
  ): void {
    const { filters } = this.shape;
    const biasSlope = this.learn.bias.gradient;
    const flagSlope = this.learn.flags.gradient;
    for (let i = 0; i < slope.length; i++) if (activity[i] === 0) slope[i] = 0;
    for (let t = 0; t < words.length; t++) {
      const at = t * filters;
      this.add(biasSlope, 0, slope, at);
      for (let k = 0; k < CONTEXT; k++) {
        const u = t + k - REACH;
        if (u < 0 || u >= words.length || dropped[u]) continue;
        const r = row.get(words[u]!);
        if (r !== undefined) this.add(wordSlope, (r * CONTEXT + k) * filters, slope, at);
        for (let j = 0; j < FLAGS.length; j++)
          if ((flags[u]! >> j) & 1) this.add(flagSlope, (k * FLAGS.length + j) * filters, slope, at);
      }
    }
  }

  /** Collects the slopes of a batch's words into the slope of the filters, and that of each word's vector. */
  projectBackward({ row, slope }: Projection): void {
    const { dims, filters } = this.shape;
    const size = CONTEXT * filters;
    const { byteOffset } = this.learn.words.gradient;
    for (const [word, r] of row) {
      this.kernels.collect(
        byteOffset,
        this.vectors.byteOffset + word * dims * 4,
        slope.byteOffset + r * size * 4,
        size,
        dims * 4,
      );
      this.tuner.hear(word, this.words, slope.byteOffset + r * size * 4, size);
    }
  }

  /** Mean activity of the stretch around every piece, [piece][filter]. */
  stretches(length: number, activity: Float32Array): Float32Array {
    const { filters } = this.shape;
    const means = this.room(length * filters);
    const sum = new Float64Array(filters);
    for (let t = 0; t < Math.min(HALF, length); t++) {
      for (let f = 0; f < filters; f++) sum[f]! += activity[t * filters + f]!;
    }
    for (let t = 0; t < length; t++) {
      const size = stretchSize(t, length);
      for (let f = 0; f < filters; f++) {
        if (t + HALF < length) sum[f]! += activity[(t + HALF) * filters + f]!;
        if (t - HALF - 1 >= 0) sum[f]! -= activity[(t - HALF - 1) * filters + f]!;
        means[t * filters + f] = sum[f]! / size;
      }
    }
    return means;
  }

  /**
   * Score of output `c`: the highest stretch (or the lowest), or softly so, with each stretch's share, when
   * `shares` is given. With `among`, only of the stretches around pieces that are marked there.
   */
  score(length: number, means: Float32Array, c: number, shares?: Float32Array, among?: Uint8Array): number {
    const { filters } = this.shape;
    const sign = this.shape.byWorst.includes(c) ? -1 : 1;
    const scores = this.room(length);
    this.kernels.project(means.byteOffset, this.rowOf(this.out, c), scores.byteOffset, length, filters * 4);
    let highest = -Infinity;
    for (let t = 0; t < length; t++) {
      scores[t] = among && !among[t] ? -Infinity : sign * SHARPNESS * (scores[t]! + this.outBias[c]!);
      if (scores[t]! > highest) highest = scores[t]!;
    }
    if (!shares) return sign * highest;
    let total = 0;
    for (let t = 0; t < length; t++) total += shares[t] = Math.exp((scores[t]! - highest) / SOFTNESS);
    for (let t = 0; t < length; t++) shares[t]! /= total;
    return sign * (highest + SOFTNESS * Math.log(total));
  }

  /** The reverse of `score`: adds to the slopes of output `c` and of the means, from that of each stretch's score. */
  scoreBackward(means: Float32Array, c: number, slopes: Float32Array, meanSlope: Float32Array): void {
    const { length } = slopes;
    const bytes = this.shape.filters * 4;
    const { gradient } = this.learn.out;
    this.kernels.pull(means.byteOffset, this.rowOf(gradient, c), slopes.byteOffset, length, bytes);
    this.kernels.collect(meanSlope.byteOffset, this.rowOf(this.out, c), slopes.byteOffset, length, bytes);
  }

  /** The byte at which an output's filters begin. */
  private rowOf(outputs: Float32Array, c: number): number {
    return outputs.byteOffset + c * this.shape.filters * 4;
  }
}

/** Pieces in the stretch around piece `t`. */
export function stretchSize(t: number, length: number): number {
  return Math.min(length, t + HALF + 1) - Math.max(0, t - HALF);
}

/** From the slope of each stretch's mean to the slope of each piece's activity, which is written to `slope`. */
export function spread(
  meanSlope: Float32Array,
  length: number,
  filters: number,
  slope: Float32Array,
): Float32Array {
  const sum = new Float64Array(filters);
  const add = (t: number, sign: number) => {
    const size = stretchSize(t, length);
    for (let f = 0; f < filters; f++) sum[f]! += (sign * meanSlope[t * filters + f]!) / size;
  };
  for (let t = 0; t < Math.min(HALF, length); t++) add(t, 1);
  for (let u = 0; u < length; u++) {
    if (u + HALF < length) add(u + HALF, 1);
    if (u - HALF - 1 >= 0) add(u - HALF - 1, -1);
    for (let f = 0; f < filters; f++) slope[u * filters + f] = sum[f]!;
  }
  return slope;
}
