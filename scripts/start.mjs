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
});
// Ctrl-C reaches both of us; the server stops in order and then ends, and so do we.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
