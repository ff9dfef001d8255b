import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNode, home } from './node24.mjs';
import { giveUp, run, say, secondsSince } from './run.mjs';

/**
 * Runs `npm ci` when what is installed is not what the lock file says, and nothing otherwise. npm
 * writes what it installed into node_modules/.package-lock.json, so the two files are compared.
 */
export async function ensureInstalled() {
  if (isInstalled()) return;
  const began = performance.now();
  say('Installing what Debrief is made of (about a minute, once) …');
  const npm = process.env.npm_execpath;
  const command = npm ? process.execPath : process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await run(command, npm ? [npm, ...args] : args, { output: 'keep' });
  if (code !== 0)
    giveUp(`${output.trim()}\n\nThe installation failed (npm ci, see above). Is the npm registry reachable?`);
  if (!findNode()) {
    giveUp(
      `There is no Node 24 for ${process.platform}-${process.arch} among npm's packages, and this one is ${process.version}. Install Node 24 and start again.`,
    );
  }
  say(`Installed in ${secondsSince(began)}.`);
}

function isInstalled() {
  const wanted = read(join(home, 'package-lock.json'));
  const present = read(join(home, 'node_modules', '.package-lock.json'));
  if (!wanted || !present || !findNode()) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    // Programs for other machines are not installed here.
    if (optional && !present[path]) return true;
    return present[path]?.version === version;
  });
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}
