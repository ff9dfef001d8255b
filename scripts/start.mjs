/** `npm start`: installs and builds what is missing, then runs the server under Node 24. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { findNode, home } from './node24.mjs';

await ensureInstalled();
await ensureBuilt();

// The channel tells the server when this process is gone, however it went.
const server = spawn(findNode(), ['--enable-source-maps', join(home, 'server.ts')], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  // The next start takes what Node compiled in this one.
  env: { NODE_COMPILE_CACHE: join(home, 'node_modules', '.cache', 'node'), ...process.env },
});
// Ctrl-C reaches both of us; the server stops in order and then ends, and so do we.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
// npm passes a signal on to a shell that may not pass it on to us, so the end of our parent is watched.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 500).unref();
}
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
