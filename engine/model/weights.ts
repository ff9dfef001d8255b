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
  /** Two ears a criterion, one for at least a trace and one for clear evidence: [criterion][ear][filter]. */
  out: Float32Array;
  outBias: Float32Array;
  /** [criterion][ear]: what a score is multiplied with before the findings are added; then also [kind of finding]. */
  scale: Float32Array;
  counts: Float32Array;
  /** [criterion][ear]: the sum above which it is heard. */
  cut: Float32Array;
};

export const EARS = ['some', 'clear'] as const;

/** The large arrays, 5 bits a number (in a byte) with a scale a row; and the small ones, 16 bits with a scale each. */
const ROWS = ['words', 'flags', 'out'] as const;
const SMALL = ['bias', 'outBias', 'scale', 'counts', 'cut'] as const;
type Sizes = Record<(typeof ROWS)[number], { rows: number; length: number }> &
  Record<(typeof SMALL)[number], number>;

function sizesOf(criteria: number, filters: number, dims: number): Sizes {
  const ears = criteria * EARS.length;
  return {
    words: { rows: CONTEXT * filters, length: dims },
    flags: { rows: CONTEXT * filters, length: FLAGS.length },
    out: { rows: ears, length: filters },
    bias: filters,
    outBias: ears,
    scale: ears,
    counts: ears * FOUND.length,
    cut: ears,
  };
}

/** Five bits a number cost no agreement that can be seen, and two thirds of what eight weigh when zipped. */
const HIGHEST = { byte: 15, short: 32_767 } as const;

/**
 * Bytes of the weights: a JSON line that describes them; each large array as the scale of every row (32 bits)
 * and its numbers; each small one as its scale and its numbers. Little endian.
 */
export function writeWeights(weights: Weights): Uint8Array {
  const { criteria, filters, dims } = weights;
  const sizes = sizesOf(criteria.length, filters, dims);
  const head = new TextEncoder().encode(`${JSON.stringify({ criteria, filters, dims })}\n`);
  const view = new DataView(new ArrayBuffer(bytesOf(head.length, sizes)));
  new Uint8Array(view.buffer).set(head);
  let at = head.length;
  const write = (row: Float32Array, highest: number) => {
    const scale = row.reduce((max, value) => Math.max(max, Math.abs(value)), 1e-6) / highest;
    view.setFloat32(at, scale, true);
    at += 4;
    for (const value of row) {
      const stored = Math.round(value / scale);
      if (highest === HIGHEST.byte) view.setInt8(at, stored);
      else view.setInt16(at, stored, true);
      at += highest === HIGHEST.byte ? 1 : 2;
    }
  };
  for (const name of ROWS)
    for (let row = 0, { length } = sizes[name]; row < sizes[name].rows; row++)
      write(weights[name].subarray(row * length, (row + 1) * length), HIGHEST.byte);
  for (const name of SMALL) write(weights[name], HIGHEST.short);
  return new Uint8Array(view.buffer);
}

function bytesOf(head: number, sizes: Sizes): number {
  const large = ROWS.reduce((sum, name) => sum + sizes[name].rows * (4 + sizes[name].length), 0);
  return head + large + SMALL.reduce((sum, name) => sum + 4 + 2 * sizes[name], 0);
}

/** Reads what `writeWeights` wrote; throws when the bytes are something else. */
export function readWeights(bytes: Uint8Array): Weights {
  const end = bytes.indexOf(10);
  const { criteria, filters, dims } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Pick<
    Weights,
    'criteria' | 'filters' | 'dims'
  >;
  if (!criteria.every((id) => CRITERIA.includes(id))) throw new Error('these weights are for another rubric');
  const sizes = sizesOf(criteria.length, filters, dims);
  if (bytes.length !== bytesOf(end + 1, sizes)) throw new Error('the weights are cut short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = end + 1;
  const read = (into: Float32Array, short: boolean): void => {
    const scale = view.getFloat32(at, true);
    at += 4;
    for (let i = 0; i < into.length; i++, at += short ? 2 : 1)
      into[i] = (short ? view.getInt16(at, true) : view.getInt8(at)) * scale;
  };
  const large = ROWS.map((name) => {
    const { rows, length } = sizes[name];
    const array = new Float32Array(rows * length);
    for (let row = 0; row < rows; row++) read(array.subarray(row * length, (row + 1) * length), false);
    return [name, array];
  });
  const small = SMALL.map((name) => {
    const array = new Float32Array(sizes[name]);
    read(array, true);
    return [name, array];
  });
  return { criteria, filters, dims, ...Object.fromEntries([...large, ...small]) } as Weights;
}
