import { spawn } from 'node:child_process';
import { home } from './node24.mjs';

/** Prints progress in plain words. Standard output belongs to the program that is run. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Ends this script with a plain reason. */
export function giveUp(text) {
  say(`\n${text}`);
  process.exit(1);
}

/**
 * Runs a program in the checkout and waits for its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ output?: 'show' | 'keep', env?: Record<string, string> }} [how] `keep` returns the output
 *   instead of showing it; it goes to standard error when shown
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { output = 'show', env = {} } = {}) {
  const child = spawn(command, args, {
    cwd: home,
    env: { ...process.env, ...env },
    stdio: output === 'keep' ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
    shell: process.platform === 'win32' && command.endsWith('.cmd'),
  });
  let kept = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (kept += text));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: kept }));
  });
}

/** Seconds since a moment of `performance.now()`, as people say them. */
export const secondsSince = (began) => `${((performance.now() - began) / 1000).toFixed(1)} s`;
