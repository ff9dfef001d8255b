/**
 * Word vectors: a table cut from public-domain ones (`training/cut-words.ts`) and taught further with the weights
 * (`training/train.ts`), 8 bits a number.
 */

const MAGIC = 0x31574244; // "DBW1", little endian

export type Words = {
  ids: ReadonlyMap<string, number>;
  dims: number;
  /** `vectors[id * dims + d] * scale[d]` is the number. */
  vectors: Int8Array;
  scale: Float32Array;
};

/** Reads the table; throws when the bytes are not one. */
export function readWords(bytes: Uint8Array): Words {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 12 || view.getUint32(0, true) !== MAGIC)
    throw new Error('these bytes are no word table');
  const count = view.getUint32(4, true);
  const dims = view.getUint32(8, true);
  const scale = new Float32Array(dims);
  for (let d = 0; d < dims; d++) scale[d] = view.getFloat32(12 + d * 4, true);
  const start = 12 + dims * 4;
  const vectors = new Int8Array(bytes.buffer, bytes.byteOffset + start, count * dims);
  const list = new TextDecoder().decode(bytes.subarray(start + count * dims)).split('\n');
  if (list.length !== count) throw new Error('the word table is cut short');
  return { ids: new Map(list.map((word, id) => [word, id])), dims, vectors, scale };
}

/** The bytes that `readWords` reads. */
export function writeWords(list: readonly string[], vectors: Int8Array, scale: Float32Array): Uint8Array {
  const text = new TextEncoder().encode(list.join('\n'));
  const start = 12 + scale.length * 4;
  const bytes = new Uint8Array(start + vectors.length + text.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, list.length, true);
  view.setUint32(8, scale.length, true);
  scale.forEach((value, d) => view.setFloat32(12 + d * 4, value, true));
  bytes.set(new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.length), start);
  bytes.set(text, start + vectors.length);
  return bytes;
}
