/** The trained part of the engine: a table of words and small weights. Rebuilt by `npm run train`. */
import type { FlagParts } from './activity.ts';
import { CONTEXT, readWeights, type Weights } from './weights.ts';
import { readWords, type Words } from './words.ts';

export type Model = {
  words: Words | undefined;
  weights: Weights | undefined;
  /** What is worked out of each piece, filled as they are met. */
  memo: Map<string, Entry>;
  flagParts: FlagParts;
};

export type Entry = {
  /** Does the word table have this very word? */
  known: boolean;
  /** What it adds to every filter at each place of the context: [position][filter]. */
  part: Float32Array;
};

/** Hears nothing: rules alone decide. Rule examples are tested with it, so that weights cannot carry a rule. */
export const SILENT: Model = { words: undefined, weights: undefined, memo: new Map(), flagParts: new Map() };

/** Reads a model from its two files; throws when they do not fit each other. */
export function readModel(wordBytes: Uint8Array, weightBytes: Uint8Array): Model {
  const words = readWords(wordBytes);
  const weights = readWeights(weightBytes);
  if (words.dims !== weights.dims) throw new Error('the weights were trained on another word table');
  return { words, weights, memo: new Map(), flagParts: new Map() };
}

/** Most words a memo holds: about 15 MB, far more than the vocabulary of a person. */
const MEMO = 20_000;

/** What the model knows of a piece; a memo, so that each word is worked out once. */
export function entryOf(model: Model, words: Words, weights: Weights, piece: string): Entry {
  const there = model.memo.get(piece);
  if (there) return there;
  const made = { known: words.ids.has(piece), part: projection(words, weights, piece) };
  if (model.memo.size >= MEMO) model.memo.clear();
  model.memo.set(piece, made);
  return made;
}

function projection(words: Words, weights: Weights, piece: string): Float32Array {
  const made = new Float32Array(CONTEXT * weights.filters);
  const id = idOf(words, piece);
  if (id !== undefined) {
    const { dims, vectors, scale } = words;
    for (let row = 0; row < made.length; row++) {
      let sum = 0;
      for (let d = 0; d < dims; d++)
        sum += weights.words[row * dims + d]! * vectors[id * dims + d]! * scale[d]!;
      made[row] = sum;
    }
  }
  return made;
}

/** The row of a piece in the word table: its own, its singular's, or none. */
export function idOf(words: Words, piece: string): number | undefined {
  return words.ids.get(piece) ?? (piece.endsWith('s') ? words.ids.get(piece.slice(0, -1)) : undefined);
}
