import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const home = fileURLToPath(new URL('..', import.meta.url));
const line = (answer: string) => JSON.stringify({ id: 1, kind: 'behavioural', answer });
const ANSWER =
  'In May 2022 I led the launch of a rota tool for care homes with Tom from sales, and trials that paid went from 18% to 31%.';

let place: string;
let installed: string;

/** Packs the package as npm publishes it, and lays it below a node_modules that holds what it depends on. */
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'debrief-package-'));
  const npm = process.env.npm_execpath;
  const pack = ['pack', '--silent', '--pack-destination', place];
  const { status, stderr } = spawnSync(npm ? process.execPath : 'npm', npm ? [npm, ...pack] : pack, {
    cwd: home,
    encoding: 'utf8',
    shell: !npm && process.platform === 'win32',
  });
  expect(stderr, 'npm pack').not.toMatch(/error/i);
  expect(status).toBe(0);
  const [archive = ''] = readdirSync(place);
  expect(spawnSync('tar', ['-xzf', archive], { cwd: place }).status).toBe(0);
  const modules = join(place, 'node_modules');
  const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  mkdirSync(modules);
  for (const name of Object.keys(dependencies))
    symlinkSync(join(home, 'node_modules', name), join(modules, name), 'junction');
  installed = join(modules, 'debrief');
  renameSync(join(place, 'package'), installed);
}, 120_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

const debrief = (args: string[], input = '', file = join(installed, 'bin', 'debrief.mjs')) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: place,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
};

it('the installed package reviews as the checkout does, one answer and many', () => {
  const alone = ['review', '-', '--kind', 'behavioural', '--format', 'json'];
  const fromPackage = debrief(alone, ANSWER);
  expect(fromPackage).toEqual(debrief(alone, ANSWER, join(home, 'cli', 'main.ts')));
  expect(JSON.parse(fromPackage.stdout)).toMatchObject({ state: 'reviewed' });
  // More than are reviewed before the threads start, which are a file of their own.
  const many = debrief(['review', '--batch', '-'], `${line(ANSWER)}\n`.repeat(600));
  expect([many.status, many.stderr]).toEqual([0, '']);
  expect(new Set(many.stdout.trimEnd().split('\n')).size).toBe(1);
});

it('the installed package searches the bank, and brings the schemas that --help names', () => {
  expect(debrief(['questions', 'search', 'pricng', '--limit', '1']).stdout).toMatch(/pric/i);
  expect(existsSync(join(installed, 'cli', 'schema', 'review-line.schema.json'))).toBe(true);
});
