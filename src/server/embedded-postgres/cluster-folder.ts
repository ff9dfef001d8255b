import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { canWrite, type OsUser } from './os-user.ts';
import { StartFailure } from './plain-failure.ts';

/** Where a data folder says that its cluster is kept elsewhere. */
const pointerFile = (dataFolder: string) => join(dataFolder, 'postgres-is-kept-in.json');

type Pointer = { cluster: string; for: string };

/** The owner of the cluster that a data folder has, if it has one. */
export function clusterOwner(dataFolder: string): number | undefined {
  const cluster = readPointer(dataFolder)?.cluster ?? join(dataFolder, 'postgres');
  return existsSync(cluster) ? statSync(cluster).uid : undefined;
}

/**
 * The folder of the cluster: `postgres` in the data folder. As root, PostgreSQL runs as `user`; when
 * that user cannot get into the data folder, the cluster is kept where it can, and a file in the data
 * folder points there. The folder above the cluster exists and belongs to `user` afterwards.
 */
export function clusterFolder(
  dataFolder: string,
  user: OsUser | undefined,
): { cluster: string; elsewhere: boolean } {
  const pointer = readPointer(dataFolder);
  if (pointer) return { cluster: followPointer(pointer, dataFolder), elsewhere: true };
  const inside = join(dataFolder, 'postgres');
  if (!user || existsSync(inside)) return { cluster: inside, elsewhere: false };
  if (hold(inside, user)) return { cluster: inside, elsewhere: false };
  const real = realpathSync(dataFolder);
  const name = `${basename(dirname(real))}-${createHash('sha256').update(real).digest('hex').slice(0, 10)}`;
  for (const place of ['/var/lib/debrief', join(tmpdir(), 'debrief')]) {
    const cluster = join(place, name, 'postgres');
    if (!hold(cluster, user)) continue;
    writeFileSync(
      pointerFile(dataFolder),
      `${JSON.stringify({ cluster, for: real } satisfies Pointer, null, 2)}\n`,
    );
    return { cluster, elsewhere: true };
  }
  throw new StartFailure(
    `PostgreSQL runs as the user "${user.name}", which cannot get into ${dataFolder}. Set DEBRIEF_DATA to a folder that every user may enter, such as /var/lib/debrief.`,
  );
}

/** Makes the cluster's empty folder for `user`. False when that user cannot get at it. */
function hold(cluster: string, user: OsUser): boolean {
  try {
    mkdirSync(dirname(dirname(cluster)), { recursive: true, mode: 0o755 });
    mkdirSync(dirname(cluster), { recursive: true, mode: 0o755 });
    mkdirSync(cluster, { recursive: true, mode: 0o700 });
    chownSync(cluster, user.uid, user.gid);
    chmodSync(cluster, 0o700);
    if (canWrite(user, cluster)) return true;
    rmdirSync(cluster);
    return false;
  } catch {
    return false;
  }
}

function readPointer(dataFolder: string): Pointer | undefined {
  const file = pointerFile(dataFolder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Pointer) : undefined;
}

function followPointer(pointer: Pointer, dataFolder: string): string {
  const file = pointerFile(dataFolder);
  if (!existsSync(pointer.cluster)) {
    throw new StartFailure(
      `The database of ${dataFolder} was kept in ${pointer.cluster}, and that folder is gone. Put it back, or delete ${file} to begin with an empty database.`,
    );
  }
  const real = realpathSync(dataFolder);
  if (pointer.for !== real) {
    if (existsSync(pointerFile(pointer.for))) {
      throw new StartFailure(
        `${dataFolder} is a copy of ${pointer.for}, and both point at one database. Delete ${file} to begin with an empty one here.`,
      );
    }
    writeFileSync(file, `${JSON.stringify({ ...pointer, for: real }, null, 2)}\n`);
  }
  return pointer.cluster;
}
