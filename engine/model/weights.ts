/** The trained weights: small, and separate from the word table. Made by `training/train.ts`. */
import { CRITERIA, type CriterionId } from '../rubric.ts';
import { FOUND } from '../levels/found.ts';
import { FLAGS } from './encode.ts';

/** Words of context on each side of a word. */
export const REACH = 1;
export const CONTEXT = 2 * REACH + 1;

export type Weights = {
  /** The criteria heard, in the order of `out`. */
  criteria: readonly CriterionId[];
  filters: number;
  dims: number;
  /** [position][filter][dim]: a word's part in a filter, by its place in the context. */
  words: Float32Array;
  /** [position][filter][flag]: likewise for the flags. */
  flags: Float32Array;
  /** [filter]. */
  bias: Float32Array;
  /** [criterion][filter], and [criterion]. */
  out: Float32Array;
  outBias: Float32Array;
  /** [criterion]: what a score is multiplied with before the findings are added; [criterion][kind of finding]. */
  scale: Float32Array;
  counts: Float32Array;
  /** [criterion]: sums above which there is a trace, and clear evidence. */
  some: Float32Array;
  clear: Float32Array;
};

/** Bytes of the weights: a JSON line that describes them, then each array at 16 bits with its own scale. */
export function writeWeights(weights: Weights): Uint8Array {
  const arrays = ORDER.map((name) => quantise(weights[name]));
  const head = {
    criteria: weights.criteria,
    filters: weights.filters,
    dims: weights.dims,
    scales: arrays.map(({ scale }) => scale),
  };
  const text = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const bytes = new Uint8Array(text.length + arrays.reduce((sum, { values }) => sum + values.length * 2, 0));
  bytes.set(text);
  const view = new DataView(bytes.buffer);
  let at = text.length;
  for (const { values } of arrays)
    for (const value of values) {
      view.setInt16(at, value, true);
      at += 2;
    }
  return bytes;
}

const ORDER = ['words', 'flags', 'bias', 'out', 'outBias', 'scale', 'counts', 'some', 'clear'] as const;

function quantise(array: Float32Array): { values: Int16Array; scale: number } {
  const highest = array.reduce((max, value) => Math.max(max, Math.abs(value)), 1e-6);
  const scale = highest / 32_767;
  return { values: Int16Array.from(array, (value) => Math.round(value / scale)), scale };
}

/** Reads what `writeWeights` wrote; throws when the bytes are something else. */
export function readWeights(bytes: Uint8Array): Weights {
  const end = bytes.indexOf(10);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as {
    criteria: CriterionId[];
    filters: number;
    dims: number;
    scales: number[];
  };
  if (!head.criteria.every((id) => CRITERIA.includes(id)))
    throw new Error('these weights are for another rubric');
  const { filters, dims } = head;
  const n = head.criteria.length;
  const sizes = {
    words: CONTEXT * filters * dims,
    flags: CONTEXT * filters * FLAGS.length,
    bias: filters,
    out: n * filters,
    outBias: n,
    scale: n,
    counts: n * FOUND.length,
    some: n,
    clear: n,
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = end + 1;
  const read = (size: number, scale: number): Float32Array => {
    const array = new Float32Array(size);
    for (let i = 0; i < size; i++, at += 2) array[i] = view.getInt16(at, true) * scale;
    return array;
  };
  const arrays = Object.fromEntries(
    ORDER.map((name, i) => [name, read(sizes[name], head.scales[i]!)]),
  ) as Record<(typeof ORDER)[number], Float32Array>;
  return { criteria: head.criteria, filters, dims, ...arrays };
}
