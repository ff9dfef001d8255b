import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandError, EXIT, UsageError } from './exit.ts';

/** The folder of Debrief, from cli/ in a checkout or dist/ in a package. */
export const home = dirname(dirname(fileURLToPath(import.meta.url)));

/** `debrief serve`: what `npm start` does. */
export async function serveCommand(args: string[]): Promise<number> {
  if (args.length > 0) throw new UsageError('serve takes nothing; set PORT, DEBRIEF_DATA or DATABASE_URL');
  const start = join(home, 'scripts', 'start.mjs');
  if (!existsSync(start))
    throw new CommandError('the pages are served from a checkout of Debrief: clone it and run npm start');
  const child = spawn(process.execPath, [start], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? EXIT.failed)));
}
