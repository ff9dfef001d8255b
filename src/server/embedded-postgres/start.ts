import { join } from 'node:path';
import postgres from 'postgres';
import type { Log } from '#server/log.ts';
import { findBinaries, type Binaries } from './binaries.ts';
import { clusterFolder, clusterOwner } from './cluster-folder.ts';
import { databasePassword, openDataFolder } from './data-folder.ts';
import { awaitReady, launch } from './launch.ts';
import { makeCluster, ROLE } from './make-cluster.ts';
import { isRoot, ordinaryUser, type OsUser } from './os-user.ts';
import { forget, isRunning, readPostmaster, stopPostmaster, type Postmaster } from './postmaster.ts';

/** The bundled PostgreSQL of one data folder, running. */
export type EmbeddedPostgres = {
  /** The address of its database, with the password in it. */
  url(): string;
  pid(): number;
  /** Whether it ran already, left by a Debrief that was killed or held by one that serves. */
  reused: boolean;
  /** Starts it again if it has ended. Returns true when its address is another than before. */
  revive(): Promise<boolean>;
  stop(): Promise<void>;
};

type Cluster = {
  folder: string;
  binaries: Binaries;
  user: OsUser | undefined;
  logFile: string;
  password: string;
};

/**
 * Runs the PostgreSQL that npm brought, with its data in `dataFolder`. A server that is still running
 * there is used as it is. Throws a StartFailure that says what to do when it cannot run.
 */
export async function startEmbeddedPostgres(dataFolder: string, log: Log): Promise<EmbeddedPostgres> {
  openDataFolder(dataFolder);
  const user = isRoot() ? ordinaryUser(clusterOwner(dataFolder)) : undefined;
  const { cluster: folder, elsewhere } = clusterFolder(dataFolder, user);
  if (elsewhere) {
    log.warn('database kept elsewhere', {
      folder,
      why: `PostgreSQL runs as "${user?.name}", which cannot get into ${dataFolder}. Copy both when you make a copy.`,
    });
  }
  const password = databasePassword(dataFolder);
  const binaries = findBinaries(user);
  const made = await makeCluster(folder, binaries, user, password);
  if (made) log.info('database made', { folder, user: user?.name });
  const cluster = { folder, binaries, user, logFile: join(dataFolder, 'postgres.log'), password };
  const { postmaster: first, reused } = await run(cluster, log);
  let postmaster = first;
  log.info(reused ? 'database found running' : 'database started', {
    pid: postmaster.pid,
    port: postmaster.port,
  });
  return {
    url: () => address(postmaster.port, password),
    pid: () => postmaster.pid,
    reused,
    async revive() {
      if (isRunning(folder, postmaster)) return false;
      const { port } = postmaster;
      ({ postmaster } = await run(cluster, log));
      log.warn('database started again', { pid: postmaster.pid, port: postmaster.port });
      return postmaster.port !== port;
    },
    stop: () => stopPostmaster(folder, postmaster.pid, binaries.pgCtl),
  };
}

const address = (port: number, password: string) =>
  `postgres://${ROLE}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;

async function run(cluster: Cluster, log: Log): Promise<{ postmaster: Postmaster; reused: boolean }> {
  const running = await findRunning(cluster, log);
  if (running) return { postmaster: running, reused: true };
  try {
    return { postmaster: await start(cluster), reused: false };
  } catch (error) {
    // Another process may have started it in the meantime, or taken the port: once more.
    const other = await findRunning(cluster, log);
    if (other) return { postmaster: other, reused: true };
    if (!/could not bind|Address already in use/i.test((error as Error).message)) throw error;
    return { postmaster: await start(cluster), reused: false };
  }
}

const start = ({ folder, binaries, user, logFile }: Cluster) => launch(folder, binaries, user, logFile);

/** A PostgreSQL that runs on this cluster and takes our password; one that does not answer is stopped. */
async function findRunning(
  { folder, binaries, password }: Cluster,
  log: Log,
): Promise<Postmaster | undefined> {
  const noted = readPostmaster(folder);
  if (!noted) return undefined;
  if (!isRunning(folder, noted)) {
    log.warn('stale lock of the database removed', { pid: noted.pid });
    forget(folder);
    return undefined;
  }
  const ready = await awaitReady(folder, noted.pid, 60_000);
  if (ready && (await answers(ready.port, password, folder))) return ready;
  log.warn('a database that does not answer is stopped', { pid: noted.pid });
  await stopPostmaster(folder, noted.pid, binaries.pgCtl);
  return undefined;
}

async function answers(port: number, password: string, folder: string): Promise<boolean> {
  const sql = postgres(address(port, password), { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    const [row] = await sql<{ data_directory: string }[]>`show data_directory`;
    return row?.data_directory === folder;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
