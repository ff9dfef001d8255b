import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { commandLine, isAlive } from './process-identity.ts';

/** A running PostgreSQL, as its own `postmaster.pid` describes it. */
export type Postmaster = { pid: number; port: number; ready: boolean };

const pidFile = (cluster: string) => join(cluster, 'postmaster.pid');

/** Reads the cluster's pid file; undefined when there is none or it is not written to the end yet. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(pidFile(cluster), 'utf8').split('\n');
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    if (!(pid > 0) || !(port > 0)) return undefined;
    return { pid, port, ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/** Whether the pid file's process is a PostgreSQL that runs on this very cluster. */
export function isRunning(cluster: string, { pid }: Postmaster): boolean {
  if (!isAlive(pid)) return false;
  const command = commandLine(pid);
  // Where the system does not tell a command line, a living process is taken for the database.
  return command === '' || (/postgres/.test(command) && command.includes(cluster));
}

/** Forgets a PostgreSQL that ended without tidying up. Call only when it does not run. */
export function forget(cluster: string): void {
  rmSync(pidFile(cluster), { force: true });
}

/** Stops a PostgreSQL: at once but cleanly, and hard if that takes longer than 20 seconds. */
export async function stopPostmaster(cluster: string, pid: number, pgCtl: string): Promise<void> {
  if (process.platform === 'win32') {
    spawnSync(pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '20'], { stdio: 'ignore' });
    return;
  }
  for (const [signal, milliseconds] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
  ] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    const end = performance.now() + milliseconds;
    while (performance.now() < end) {
      if (!isAlive(pid)) return;
      await pause(20);
    }
  }
}
