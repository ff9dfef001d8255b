/** Training's inner loops in WebAssembly (`kernels.wat`), and the memory that they work on. */
import { readFileSync } from 'node:fs';
import wabt from 'wabt';

const PAGE = 65_536;

type Loop = (rows: number, vector: number, values: number, count: number, dimBytes: number) => void;

/** Arrays in one memory, and the loops over them; offsets are bytes (`array.byteOffset`). */
export type Kernels = {
  /** An array of zeros; four numbers of room are left after it. */
  array(length: number): Float32Array;
  /** `out[i] = row i · vector`; `gradient row i += slope[i] × vector`; `vectorSlope += slope[i] × row i`, over all rows. */
  project: Loop;
  collect: Loop;
  pull: Loop;
};

/** Makes a memory of this many bytes with the loops on it. */
export async function makeKernels(bytes: number): Promise<Kernels> {
  const { parseWat } = await wabt();
  const source = readFileSync(new URL('./kernels.wat', import.meta.url), 'utf8');
  const { buffer } = parseWat('kernels.wat', source, { simd: true }).toBinary({});
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const { instance } = await WebAssembly.instantiate(new Uint8Array(buffer), { js: { memory } });
  const { project, collect, pull } = instance.exports as Record<'project' | 'collect' | 'pull', Loop>;
  let free = 16;
  return {
    array(length) {
      const made = new Float32Array(memory.buffer, free, length);
      free += Math.ceil((length * 4 + 16) / 16) * 16;
      return made;
    },
    project,
    collect,
    pull,
  };
}
