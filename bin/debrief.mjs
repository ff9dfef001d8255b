#!/usr/bin/env node
/**
 * The terminal's door. In a checkout it runs cli/main.ts as it is; below node_modules Node does not
 * take TypeScript, so the package holds a bundle (scripts/bundle.mjs).
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
const bundle = join(home, 'dist', 'debrief.js');
const installed = /[\\/]node_modules[\\/]/.test(home) && existsSync(bundle);
const main = installed ? bundle : join(home, 'cli', 'main.ts');

const [major, minor] = process.versions.node.split('.').map(Number);
const able =
  (major > 22 || (major === 22 && minor >= 18)) && (installed || existsSync(join(home, 'node_modules')));

if (able) {
  module.enableCompileCache?.();
  process.argv[1] = main;
  await import(pathToFileURL(main).href);
} else {
  if (!installed) await (await import('../scripts/install.mjs')).ensureInstalled();
  const node = (await import('../scripts/node24.mjs')).findNode(installed ? join(home, '..', '..') : home);
  if (!node) {
    process.stderr.write(`debrief needs Node 22.18 or later; this is ${process.version}.\n`);
    process.exit(2);
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
