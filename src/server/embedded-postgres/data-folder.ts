import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRoot } from './os-user.ts';
import { explainFileError } from './plain-failure.ts';

/** Makes the data folder if need be and proves that it can be written. StartFailure when it cannot. */
export function openDataFolder(folder: string): void {
  try {
    // As root, PostgreSQL's own user must get through; what is secret in here has its own mode.
    mkdirSync(folder, { recursive: true, mode: isRoot() ? 0o755 : 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw explainFileError(error, folder);
  }
}

/** The database's password: random, made once, readable by this user alone. */
export function databasePassword(folder: string): string {
  const file = join(folder, 'postgres-password');
  try {
    if (!existsSync(file)) writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw explainFileError(error, folder);
  }
}
