import { spawnSync } from 'node:child_process';
import { StartFailure } from './plain-failure.ts';

/** The ordinary user that PostgreSQL runs as when we are root, which it refuses. */
export type OsUser = { name: string; uid: number; gid: number };

export const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * The user to run PostgreSQL as: the owner of a cluster that exists, else `debrief`, else the
 * system's own `postgres`, else `debrief` is made, else `nobody`. Only root needs one.
 */
export function ordinaryUser(ownerUid?: number): OsUser {
  const owner = ownerUid ? look(String(ownerUid)) : undefined;
  const user = owner ?? look('debrief') ?? look('postgres') ?? make('debrief') ?? look('nobody');
  if (!user) {
    throw new StartFailure(
      'PostgreSQL does not run as root, and no ordinary user could be made for it. Start Debrief as an ordinary user.',
    );
  }
  return user;
}

function look(nameOrUid: string): OsUser | undefined {
  const [name, uid, gid] = ['-un', '-u', '-g'].map((flag) => ask('id', [flag, nameOrUid]));
  if (!name || !uid || !gid || uid === '0') return undefined;
  return { name, uid: Number(uid), gid: Number(gid) };
}

/** Makes a user that owns nothing and cannot log in. Undefined where the system has no such command. */
function make(name: string): OsUser | undefined {
  ask('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name]);
  return look(name);
}

function ask(command: string, args: string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', cwd: '/' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Whether that user can enter the folder and write there, as the system itself sees it. */
export function canWrite(user: OsUser, folder: string): boolean {
  const { status } = spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder], {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
    stdio: 'ignore',
  });
  return status === 0;
}
