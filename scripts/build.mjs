import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { findNode, home } from './node24.mjs';
import { giveUp, run, say, secondsSince } from './run.mjs';

/** What the built pages are made from. */
const SOURCES = [
  'src',
  'engine',
  'content',
  'static',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
/** Not in the pages: tests, what is read when the server starts, and what the engine's weights are trained on. */
const LEFT_OUT = /\.test\.ts$|^content[\\/](answers|labelled|questions)[\\/]/;
const STAMP = join(home, 'build', '.made-from');

/** Builds the pages when their sources differ from those of the last build. */
export async function ensureBuilt() {
  const sources = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
  const began = performance.now();
  say('Building the pages …');
  const vite = join(home, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code, output } = await run(findNode(), [vite, 'build', '--logLevel', 'warn'], { output: 'keep' });
  if (code !== 0) giveUp(`${output.trim()}\n\nThe build failed (see above).`);
  writeFileSync(STAMP, sources);
  say(`Built in ${secondsSince(began)}.`);
}

/** A hash of every source file's path and content. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((name) => filesIn(join(home, name))).sort()) {
    const path = relative(home, file);
    if (LEFT_OUT.test(path)) continue;
    hash.update(path).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesIn(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)],
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureInstalled();
  await ensureBuilt();
}
