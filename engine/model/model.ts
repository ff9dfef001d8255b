/** The trained part of the engine: a table of words and small weights. Rebuilt by `npm run train`. */
import { pair, sideBySide } from './activity.ts';
import { spelling, type Spelling } from './encode.ts';
import { CONTEXT, readWeights, type Weights } from './weights.ts';
import { readWords, type Words } from './words.ts';

/** Hears nothing when undefined. */
export type Model = Trained | undefined;

export type Trained = {
  words: Words;
  weights: Weights;
  spelling: Spelling;
  /** The output weights, laid so that four criteria listen at once (`activity.ts`). */
  listening: Float64Array;
  parts: Parts;
  /** What the flags in a context add to every filter, by the flags (`activity.ts`). */
  bases: Map<number, Int32Array>;
};

/**
 * What each piece met adds to every filter, worked out once: the parts of all pieces lie in one array, so that
 * sums walk over neighbouring numbers. Piece `row` has [position][pair of filters] from `row * CONTEXT * filters / 2` on.
 */
export type Parts = { rows: Map<string, number>; numbers: Int32Array };

/** Rules alone decide. Rule examples are tested with it, so that weights cannot carry a rule. */
export const SILENT: Model = undefined;

/** Reads a model from its two files; throws when they do not fit each other. */
export function readModel(wordBytes: Uint8Array, weightBytes: Uint8Array): Trained {
  const words = readWords(wordBytes);
  const weights = readWeights(weightBytes);
  if (words.dims !== weights.dims) throw new Error('the weights were trained on another word table');
  if (weights.filters % 4 !== 0) throw new Error('filters are summed four at a time');
  return {
    words,
    weights,
    spelling: spellingOf(words),
    listening: sideBySide(weights),
    parts: emptyParts(),
    bases: new Map(),
  };
}

/** How words are cut into those of this table. */
export const spellingOf = ({ ids }: Words): Spelling => spelling((word) => ids.has(word));

/** Most pieces whose parts are kept: about 8 MB, far more than the vocabulary of a person. */
const MOST_PIECES = 20_000;

const emptyParts = (): Parts => ({ rows: new Map(), numbers: new Int32Array(0) });

/** The rows of these pieces in `model.parts`. */
export function rowsOf(model: Trained, pieces: readonly string[]): Int32Array {
  const { parts } = model;
  if (parts.rows.size > MOST_PIECES) model.parts = emptyParts();
  const rows = new Int32Array(pieces.length);
  for (let t = 0; t < pieces.length; t++) rows[t] = rowOf(model, pieces[t]!);
  return rows;
}

function rowOf({ words, weights, parts }: Trained, piece: string): number {
  const there = parts.rows.get(piece);
  if (there !== undefined) return there;
  const row = parts.rows.size;
  const size = (CONTEXT * weights.filters) / 2;
  if ((row + 1) * size > parts.numbers.length) {
    const larger = new Int32Array(Math.max(256, 2 * row) * size);
    larger.set(parts.numbers);
    parts.numbers = larger;
  }
  parts.rows.set(piece, row);
  project(words, weights, piece, parts.numbers.subarray(row * size, (row + 1) * size));
  return row;
}

/** Four rows go side by side, as each sum waits for itself. */
function project(words: Words, weights: Weights, piece: string, into: Int32Array): void {
  const id = idOf(words, piece);
  if (id === undefined) {
    into.fill(pair(0, 0));
    return;
  }
  const { dims, vectors, scale } = words;
  const vector = new Float64Array(dims);
  for (let d = 0; d < dims; d++) vector[d] = vectors[id * dims + d]! * scale[d]!;
  const rows = weights.words;
  for (let row = 0; row < 2 * into.length; row += 4) {
    const at = row * dims;
    let [p, q, r, s] = [0, 0, 0, 0];
    for (let d = 0; d < dims; d++) {
      const value = vector[d]!;
      p += rows[at + d]! * value;
      q += rows[at + dims + d]! * value;
      r += rows[at + 2 * dims + d]! * value;
      s += rows[at + 3 * dims + d]! * value;
    }
    into[row / 2] = pair(p, q);
    into[row / 2 + 1] = pair(r, s);
  }
}

/** The row of a piece in the word table: its own, its singular's, or none. */
export function idOf(words: Words, piece: string): number | undefined {
  return words.ids.get(piece) ?? (piece.endsWith('s') ? words.ids.get(piece.slice(0, -1)) : undefined);
}
