import { spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Binaries } from './binaries.ts';
import type { OsUser } from './os-user.ts';
import { explainFileError, StartFailure } from './plain-failure.ts';

/** The one database role; its password is random and kept in the data folder. */
export const ROLE = 'debrief';

/**
 * Makes the cluster if the folder holds none. It is made under another name and renamed at the end, so
 * that a machine that stops in between never leaves half a cluster. Returns whether one was made.
 */
export async function makeCluster(
  cluster: string,
  binaries: Binaries,
  user: OsUser | undefined,
  password: string,
): Promise<boolean> {
  const versionFile = join(cluster, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const made = readFileSync(versionFile, 'utf8').trim();
    if (made === binaries.major) return false;
    throw new StartFailure(
      `The data in ${cluster} was made by PostgreSQL ${made}; this Debrief carries ${binaries.major}. Start the Debrief that made it and export, or set DEBRIEF_DATA to a new folder.`,
    );
  }
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  if (readdirSync(cluster).some((name) => name !== 'new')) {
    throw new StartFailure(
      `${cluster} is neither empty nor a database. Move what is in it away, or set DEBRIEF_DATA to another folder.`,
    );
  }
  const fresh = join(cluster, 'new');
  const whole = `${cluster}.made`;
  const secret = mkdtempSync(join(tmpdir(), 'debrief-'));
  try {
    for (const left of [fresh, whole]) rmSync(left, { recursive: true, force: true });
    const passwordFile = join(secret, 'password');
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (user) for (const path of [secret, passwordFile]) chownSync(path, user.uid, user.gid);
    await initdb(binaries, user, cluster, fresh, passwordFile);
    renameSync(fresh, whole);
    rmdirSync(cluster);
    renameSync(whole, cluster);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw explainFileError(error, dirname(cluster));
  } finally {
    rmSync(secret, { recursive: true, force: true });
  }
  return true;
}

/** The built-in C.UTF-8 locale sorts the same on every system and survives upgrades of the system. */
function initdb(
  binaries: Binaries,
  user: OsUser | undefined,
  cluster: string,
  fresh: string,
  passwordFile: string,
): Promise<void> {
  const args = [
    '-D',
    fresh,
    '-U',
    ROLE,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
  ];
  args.push('--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions');
  const child = spawn(binaries.initdb, args, {
    cwd: cluster,
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(user && { uid: user.uid, gid: user.gid }),
  });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (words += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve();
      if (/No space left on device|Disk quota exceeded/.test(words)) {
        return reject(Object.assign(new Error(words), { code: 'ENOSPC' }));
      }
      const last = words.trim().split('\n').slice(-3).join(' / ');
      reject(new StartFailure(`The database could not be made in ${cluster}: ${last}`));
    });
  });
}
