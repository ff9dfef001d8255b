/**
 * `npm test`: installs what is missing, then build, types, lint and tests, up to the first that fails.
 * The last line is always `N passed, N failed`; a stage that fails counts as one. What is written after
 * `npm test --` goes to vitest.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { findNode, home } from './node24.mjs';
import { run, say, secondsSince } from './run.mjs';

// The build and the installation end the process when they fail; the last line is due then as well.
let counted = { passed: 0, failed: 1 };
process.on('exit', () => process.stdout.write(`${counted.passed} passed, ${counted.failed} failed\n`));

const tool = (...path) => join(home, 'node_modules', ...path);

await ensureInstalled();
await ensureBuilt();
// Two cores: the two that only read go together. svelte-check looks at every .ts file as well, so the
// compiler itself would only say it again.
const checks = await Promise.all([
  check('types', [tool('svelte-check', 'bin', 'svelte-check'), '--fail-on-warnings', '--output', 'human']),
  check('lint', [tool('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0']),
]);
const broken = checks.find(({ code }) => code !== 0);
if (broken) {
  say(`\n${broken.output.trim()}\n\n${broken.name} failed (see above).`);
  process.exit(1);
}
process.exit(await runTests());

async function check(name, args) {
  const began = performance.now();
  const { code, output } = await run(findNode(), args, { output: 'keep' });
  say(`${code === 0 ? 'passed' : 'FAILED'}  ${name} (${secondsSince(began)})`);
  return { name, code, output };
}

/** Runs vitest and counts; resolves to the exit code. */
async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-report-'));
  const report = join(folder, 'report.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run(findNode(), [tool('vitest', 'vitest.mjs'), ...args, ...process.argv.slice(2)]);
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that does not load fails without a test of its own.
    const failed = numFailedTests || (code === 0 ? 0 : Math.max(1, numFailedTestSuites));
    counted = { passed: numPassedTests, failed };
  } catch {
    say('\nvitest ended without a report (see above).');
  }
  rmSync(folder, { recursive: true, force: true });
  return code;
}
