import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { compiled } from './compiled.ts';

export type StartedServer = {
  address: string;
  port: number;
  pid: number;
  /** Everything it has printed so far. */
  output(): string;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Ends it as a person would, and waits. */
  stop(): Promise<void>;
  /** Ends it as a power cut would, and waits. */
  kill(): Promise<void>;
};

export type StartOptions = {
  /** Serve on this database … */
  databaseUrl?: string;
  /** … or on the bundled one, in this folder. */
  dataFolder?: string;
  port?: number;
  env?: Record<string, string>;
  /** Requests say who they come from: `x-test-person: <id of a person>`, or nobody without it. */
  strangers?: boolean;
};

/** Starts the real built server as a process of its own and waits until it is ready. */
export async function startServer(options: StartOptions): Promise<StartedServer> {
  const port = options.port ?? (await freePort());
  const { exited, output, child } = launchServer(options, port);
  await Promise.race([
    until(() => output().includes('Debrief is ready:'), 60_000),
    exited.then((code) => {
      throw new Error(`The server ended with ${code} before it was ready:\n${output()}`);
    }),
  ]);
  const address = `http://127.0.0.1:${port}`;
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await exited;
  };
  return {
    address,
    port,
    pid: child.pid ?? 0,
    output,
    fetch: (path, init) => fetch(new URL(path, address), { redirect: 'manual', ...init }),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

/** Starts a server that is expected not to serve; returns its exit code and what it said. */
export async function refusalToStart(
  options: StartOptions,
): Promise<{ code: number | null; output: string }> {
  const { exited, output } = launchServer(options, options.port ?? (await freePort()));
  return { code: await exited, output: output() };
}

function launchServer({ databaseUrl, dataFolder, env, strangers }: StartOptions, port: number) {
  const home = join(import.meta.dirname, '..', '..');
  const entry = strangers ? join(import.meta.dirname, 'serve-strangers.ts') : join(home, 'server.ts');
  const child = spawn(process.execPath, [entry], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      NODE_COMPILE_CACHE: compiled,
      ...(databaseUrl && { DATABASE_URL: databaseUrl }),
      ...(dataFolder && { DEBRIEF_DATA: dataFolder }),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const exited = once(child, 'close').then(([code]) => code as number | null);
  return { child, exited, output: () => said };
}

/** Waits until something is so; throws when it takes longer than that many milliseconds. */
export async function until(isSo: () => boolean | Promise<boolean>, milliseconds = 15_000): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`It did not become so within ${milliseconds} ms: ${isSo}`);
    await pause(50);
  }
}

/** A port that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
