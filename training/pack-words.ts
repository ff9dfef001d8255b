/** Word vectors as the engine keeps them: 8 bits a number, with a scale a dimension. */
import { writeWords } from '../engine/model/words.ts';

const HIGHEST = 127;

/** The bytes of a table of these words; `vectors` has a row a word. */
export function packWords(list: readonly string[], vectors: Float32Array): Uint8Array {
  const dims = vectors.length / list.length;
  const scale = new Float32Array(dims).fill(1e-9);
  vectors.forEach((value, i) => (scale[i % dims] = Math.max(scale[i % dims]!, Math.abs(value) / HIGHEST)));
  return writeWords(
    list,
    Int8Array.from(vectors, (value, i) => Math.round(value / scale[i % dims]!)),
    scale,
  );
}
