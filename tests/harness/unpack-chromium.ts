import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { carriedChromium } from './browser.ts';

/**
 * Unpacks Chromium before the first test: two files that begin at once would both unpack it, and one of them start
 * what the other is still writing. What an interrupted run has left half written is unpacked again.
 */
export default async function setup(): Promise<void> {
  if (process.env.CHROMIUM_PATH) return;
  const path = await carriedChromium();
  try {
    execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore' });
  } catch {
    rmSync(path, { force: true });
    await carriedChromium();
  }
}
