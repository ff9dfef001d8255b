import { describe, expect, it } from 'vitest';
import { lossOf, type Labelled } from './fit.ts';
import { makeKernels } from './kernels.ts';
import { bytesFor, Net } from './net.ts';
import { seeded } from './random.ts';

const random = seeded(7);
const DIMS = 8;
const shape = { dims: DIMS, filters: 8, outputs: 6, byWorst: [0, 1] };
const kernels = await makeKernels(bytesFor(20, shape));
const vectors = kernels.array(20 * DIMS);
vectors.forEach((_, i) => (vectors[i] = random.normal()));
const example = (words: number[], labels: number[]): Labelled => ({
  input: { words: Int32Array.from(words), flags: Uint16Array.from(words, (word) => word % 8) },
  labels: Int8Array.from(labels),
  target: 1,
  evidence: new Map([
    [0, Uint8Array.from(words, (_, i) => (i < 3 ? 1 : 0))],
    [1, Uint8Array.from(words, (_, i) => (i > 1 && i < 5 ? 1 : 0))],
  ]),
});
const triple = [
  example([1, 2, 3, 4, 5, -1, 6], [1, 1, 1, 1, -1, -1]),
  example([1, 2, 3, 9, 5, 7], [1, 1, 1, 0, -1, -1]),
  example([1, 2, 3, 11, 12, 13, 14, 2], [1, 1, 0, 0, 0, 0]),
];
const options = {
  filters: 8,
  epochs: 1,
  rate: 0,
  decay: 0,
  seed: 1,
  targetWeight: 3,
  order: 0.5,
  stay: 0.5,
  evidence: 0.7,
  tuning: 0,
  wordDropout: 0,
  filterDropout: 0,
  composed: 0,
  padded: 0,
  unmarked: 0,
  wholes: 1,
};

describe('the slopes of the net', () => {
  const net = new Net(kernels, vectors, shape, random, 0);
  net.flags.forEach((_, i) => (net.flags[i] = random.normal() * 0.1));
  lossOf(net, [triple], options, random);
  const tuned = new Map(net.tuner.slopes);
  const slopes = Object.fromEntries(
    Object.entries(net.learn).map(([name, { gradient }]) => [name, gradient.slice()]),
  );

  /** Holds a slope of the loss against differences of the loss. */
  function holds(values: Float32Array, i: number, slope: number): void {
    const kept = values[i]!;
    const at = (shift: number) => {
      values[i] = kept + shift;
      return lossOf(net, [triple], options, random);
    };
    const numeric = (at(1e-3) - at(-1e-3)) / 2e-3;
    values[i] = kept;
    expect(Math.abs(slope - numeric)).toBeLessThan(0.02 * Math.max(0.05, Math.abs(numeric)));
  }

  for (const name of ['words', 'flags', 'bias', 'out', 'outBias'] as const) {
    it(`agrees with differences of the loss for ${name}`, () => {
      const values = net[name];
      for (let i = 0; i < values.length; i += Math.max(1, Math.floor(values.length / 15)))
        holds(values, i, slopes[name]![i]!);
    });
  }

  it('agrees with differences of the loss for the vectors of the words', () => {
    for (const word of [1, 5, 14])
      for (let d = 0; d < DIMS; d += 3) holds(vectors, word * DIMS + d, tuned.get(word)![d]!);
    expect(tuned.has(15)).toBe(false);
  });
});
