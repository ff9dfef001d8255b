/** The trained part of the engine: a table of words and small weights. Rebuilt by `npm run train`. */
import { FLAGS } from './encode.ts';
import { CONTEXT, readWeights, type Weights } from './weights.ts';
import { readWords, type Words } from './words.ts';

export type Model = {
  words: Words | undefined;
  weights: Weights | undefined;
  memo: Memo;
};

/** What is worked out of each piece, filled as they are met. */
export type Memo = { pieces: Map<string, Entry>; parts: number };

export type Entry = {
  /** Does the word table have this very word? */
  known: boolean;
  /** What it adds to every filter at each place of the context, by its flags: [position][filter]. */
  parts: Map<number, Float32Array>;
};

const emptyMemo = (): Memo => ({ pieces: new Map(), parts: 0 });

/** Hears nothing: rules alone decide. Rule examples are tested with it, so that weights cannot carry a rule. */
export const SILENT: Model = { words: undefined, weights: undefined, memo: emptyMemo() };

/** Reads a model from its two files; throws when they do not fit each other. */
export function readModel(wordBytes: Uint8Array, weightBytes: Uint8Array): Model {
  const words = readWords(wordBytes);
  const weights = readWeights(weightBytes);
  if (words.dims !== weights.dims) throw new Error('the weights were trained on another word table');
  return { words, weights, memo: emptyMemo() };
}

/** Most parts a memo holds: about 40 MB, far more than the vocabulary of a person. */
const MOST_PARTS = 50_000;

/** What the model knows of a piece; a memo, so that each word is worked out once. */
export function entryOf({ memo }: Model, words: Words, weights: Weights, piece: string): Entry {
  const there = memo.pieces.get(piece);
  if (there) return there;
  if (memo.parts >= MOST_PARTS) {
    memo.pieces.clear();
    memo.parts = 0;
  }
  const made = {
    known: words.ids.has(piece),
    parts: new Map([[NO_FLAGS, projection(words, weights, piece)]]),
  };
  memo.pieces.set(piece, made);
  memo.parts++;
  return made;
}

const NO_FLAGS = 0;

/** What a piece with these flags adds to every filter. */
export function partOf({ memo }: Model, weights: Weights, { parts }: Entry, flags: number): Float32Array {
  const there = parts.get(flags);
  if (there) return there;
  const made = parts.get(NO_FLAGS)!.slice();
  for (let j = 0; j < FLAGS.length; j++) {
    if (!(flags & (1 << j))) continue;
    for (let row = 0; row < made.length; row++) made[row]! += weights.flags[row * FLAGS.length + j]!;
  }
  parts.set(flags, made);
  memo.parts++;
  return made;
}

/** Four rows go side by side, as each sum waits for itself. */
function projection(words: Words, weights: Weights, piece: string): Float32Array {
  const made = new Float32Array(CONTEXT * weights.filters);
  const id = idOf(words, piece);
  if (id === undefined) return made;
  const { dims, vectors, scale } = words;
  const vector = new Float64Array(dims);
  for (let d = 0; d < dims; d++) vector[d] = vectors[id * dims + d]! * scale[d]!;
  const rows = weights.words;
  for (let row = 0; row < made.length; row += 4) {
    const at = row * dims;
    let [p, q, r, s] = [0, 0, 0, 0];
    for (let d = 0; d < dims; d++) {
      const value = vector[d]!;
      p += rows[at + d]! * value;
      q += rows[at + dims + d]! * value;
      r += rows[at + 2 * dims + d]! * value;
      s += rows[at + 3 * dims + d]! * value;
    }
    // Beyond the last row nothing is written, whatever the number of filters.
    made[row] = p;
    made[row + 1] = q;
    made[row + 2] = r;
    made[row + 3] = s;
  }
  return made;
}

/** The row of a piece in the word table: its own, its singular's, or none. */
export function idOf(words: Words, piece: string): number | undefined {
  return words.ids.get(piece) ?? (piece.endsWith('s') ? words.ids.get(piece.slice(0, -1)) : undefined);
}
