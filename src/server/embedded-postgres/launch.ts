import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import type { OsUser } from './os-user.ts';
import { explainLastWords } from './plain-failure.ts';
import { isRunning, readPostmaster, type Postmaster } from './postmaster.ts';

/** The longest wait for a database that repairs itself after a crash, in milliseconds. */
const PATIENCE = 120_000;
const LOG_CAP = 5_000_000;

/** What never changes about how the server runs. Durability is PostgreSQL's own default: fsync on. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '100',
  jit: 'off',
  log_min_messages: 'warning',
  // The whole statement holds what somebody typed.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
};

/**
 * Starts PostgreSQL on the cluster and waits until it answers. It gets a session of its own, so that
 * Ctrl-C reaches Debrief first, which then stops it in order. StartFailure when it ends instead.
 */
export async function launch(
  cluster: string,
  binaries: Binaries,
  user: OsUser | undefined,
  logFile: string,
): Promise<Postmaster> {
  if (existsSync(logFile) && statSync(logFile).size > LOG_CAP) truncateSync(logFile);
  const log = openSync(logFile, 'a', 0o600);
  const before = statSync(logFile).size;
  const port = await freePort();
  const settings = Object.entries({ ...SETTINGS, port }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const child = spawn(binaries.postgres, ['-D', cluster, ...settings], {
    cwd: cluster,
    detached: true,
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', log, log],
    ...(user && { uid: user.uid, gid: user.gid }),
  });
  closeSync(log);
  let ended = false;
  child.on('exit', () => (ended = true));
  child.on('error', () => (ended = true));
  child.unref();
  const end = performance.now() + PATIENCE;
  while (!ended && performance.now() < end) {
    const postmaster = readPostmaster(cluster);
    if (postmaster?.ready && postmaster.pid === child.pid) return postmaster;
    await pause(10);
  }
  if (!ended && child.pid) process.kill(child.pid, 'SIGQUIT');
  throw explainLastWords(readFileSync(logFile, 'utf8').slice(before), cluster, logFile);
}

/** Waits for a PostgreSQL that somebody else started. Undefined when it ends, or never gets ready. */
export async function awaitReady(
  cluster: string,
  pid: number,
  milliseconds: number,
): Promise<Postmaster | undefined> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    const postmaster = readPostmaster(cluster);
    if (!postmaster || postmaster.pid !== pid || !isRunning(cluster, postmaster)) return undefined;
    if (postmaster.ready) return postmaster;
    await pause(20);
  }
  return undefined;
}

/** A port nobody uses at this moment. PostgreSQL may still lose it to another; then it is tried again. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
