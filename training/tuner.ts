/**
 * Word vectors that learn. Those of rare words should hardly move, so a step is measured by the mean size of all
 * slopes and not, as in Adam, by those of the word's own: that would move a word seen once as far as one seen daily.
 */
import type { Kernels } from './kernels.ts';

const MOMENTUM = 0.9;
const MEMORY = 0.99;

export class Tuner {
  readonly vectors: Float32Array;
  /** Words heard since the last step, and the slope of the loss by each one's vector. */
  readonly slopes = new Map<number, Float32Array>();
  private readonly kernels: Kernels;
  private readonly dims: number;
  private readonly slope: Float32Array;
  private readonly pace: Float32Array;
  /** Mean square of a slope, over the last hundred steps or so. */
  private square: number | undefined;

  /** `vectors` must be an array of these kernels. */
  constructor(kernels: Kernels, vectors: Float32Array, dims: number) {
    this.kernels = kernels;
    this.vectors = vectors;
    this.dims = dims;
    this.slope = kernels.array(dims);
    this.pace = new Float32Array(vectors.length);
  }

  /** Takes the slope of a word's vector from those of what it adds to the filters (`size` numbers, at that byte). */
  hear(word: number, weights: Float32Array, slopes: number, size: number): void {
    this.slope.fill(0);
    this.kernels.pull(weights.byteOffset, this.slope.byteOffset, slopes, size, this.dims * 4);
    this.slopes.set(word, this.slope.slice());
  }

  /** Moves the words heard, and forgets them. */
  step(rate: number): void {
    const { dims, slopes, vectors, pace } = this;
    if (slopes.size === 0) return;
    let sum = 0;
    for (const slope of slopes.values()) for (const value of slope) sum += value * value;
    const square = sum / (slopes.size * dims);
    this.square = this.square === undefined ? square : MEMORY * this.square + (1 - MEMORY) * square;
    const size = Math.sqrt(this.square) + 1e-9;
    for (const [word, slope] of slopes)
      for (let d = 0, at = word * dims; d < dims; d++, at++) {
        pace[at] = MOMENTUM * pace[at]! + (1 - MOMENTUM) * slope[d]!;
        vectors[at]! -= (rate * pace[at]!) / size;
      }
    slopes.clear();
  }
}
