import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In the README: a command after a `$`, and below it what it printed. */
const EXAMPLE = /(<!-- `npm run pictures` runs this -->\n+```console\n)\$ ([^]+?[^\\])\n[^]*?(```\n)/;

/** Runs the README's example and puts its true output below the command. */
export function writeTerminalExample(home: string): void {
  const file = join(home, 'README.md');
  const readme = readFileSync(file, 'utf8');
  const command = EXAMPLE.exec(readme)?.[2];
  if (!command) throw new Error('README.md has no example for the terminal.');
  const { status, stdout, stderr } = spawnSync(command, { cwd: home, shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}\nended with ${status}:\n${stderr}`);
  writeFileSync(
    file,
    readme.replace(EXAMPLE, (_, open, __, close) => `${open}$ ${command}\n${stdout}${close}`),
  );
}
