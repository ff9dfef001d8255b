import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { compiled } from './compiled.ts';

const main = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));

export type Ran = { code: number | null; out: string; err: string };

/** Starts `debrief` with these arguments, as from a terminal that is none: no colours, no questions. */
export function startDebrief(
  args: readonly string[],
  env: Record<string, string> = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [main, ...args], {
    env: { ...process.env, NO_COLOR: undefined, NODE_COMPILE_CACHE: compiled, ...env },
  });
}

/** Runs `debrief` to its end, with `input` on standard input and `env` beside our own environment. */
export async function runDebrief(
  args: readonly string[],
  input = '',
  env: Record<string, string> = {},
): Promise<Ran> {
  const child = startDebrief(args, env);
  // A command that does not read its input may be gone before it is written.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}
