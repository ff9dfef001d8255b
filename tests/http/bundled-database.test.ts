import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '#server/db.ts';
import { readPostmaster, stopPostmaster } from '#server/embedded-postgres/postmaster.ts';
import { refusalToStart, startServer, until } from '../harness/start-server.ts';

let place: string;
let dataFolder: string;

/** A folder that everybody may enter, as PostgreSQL's own user must when we are root. */
function newPlace(): void {
  place = mkdtempSync(join(tmpdir(), 'debrief-bundled-'));
  chmodSync(place, 0o755);
  dataFolder = join(place, 'data');
}

async function clearPlace(): Promise<void> {
  const cluster = clusterOf(dataFolder);
  const left = readPostmaster(cluster);
  if (left) await stopPostmaster(cluster, left.pid, '');
  if (cluster.startsWith('/var/lib/debrief/')) rmSync(join(cluster, '..'), { recursive: true, force: true });
  rmSync(place, { recursive: true, force: true });
}

function clusterOf(folder: string): string {
  const pointer = join(folder, 'postgres-is-kept-in.json');
  if (!existsSync(pointer)) return join(folder, 'postgres');
  return (JSON.parse(readFileSync(pointer, 'utf8')) as { cluster: string }).cluster;
}

const databaseUrl = (folder: string) => {
  const password = readFileSync(join(folder, 'postgres-password'), 'utf8').trim();
  return `postgres://debrief:${password}@127.0.0.1:${readPostmaster(clusterOf(folder))?.port}/postgres`;
};

describe('the bundled database, start after start', () => {
  beforeAll(newPlace);
  afterAll(clearPlace);

  it('keeps its password to itself, stops with the server, and is found again after kill -9', async () => {
    const first = await startServer({ dataFolder });
    expect(statSync(join(dataFolder, 'postgres-password')).mode & 0o077).toBe(0);
    const pool = connect(databaseUrl(dataFolder), 1);
    const [fsync] = await pool.sql`show fsync`;
    expect(fsync).toEqual({ fsync: 'on' });
    await pool.sql`insert into people (kind, name, email) values ('account', 'Kept', 'kept@example.org')`;
    await pool.close();
    await first.kill();

    const postgres = readPostmaster(clusterOf(dataFolder))?.pid;
    const second = await startServer({ dataFolder });
    expect(second.output()).toContain('database found running');
    expect(readPostmaster(clusterOf(dataFolder))?.pid).toBe(postgres);
    const again = connect(databaseUrl(dataFolder), 1);
    expect(await again.sql`select name from people where kind = 'account'`).toEqual([{ name: 'Kept' }]);
    await again.close();
    await second.stop();
    expect(readPostmaster(clusterOf(dataFolder))).toBeUndefined();
  });

  it('is started anew when it ends under a serving Debrief', async () => {
    const server = await startServer({ dataFolder });
    const { pid = 0 } = readPostmaster(clusterOf(dataFolder)) ?? {};
    process.kill(pid, 'SIGKILL');
    await until(() => server.output().includes('database started again'));
    await until(async () => (await server.fetch('/')).status === 200);
    await server.stop();
  });

  it('tells a second Debrief on the folder who has it, and where', async () => {
    const server = await startServer({ dataFolder });
    const { code, output } = await refusalToStart({ dataFolder });
    expect(code).toBe(1);
    expect(output).toContain(`process ${server.pid}, at ${server.address}`);
    await server.stop();
  });

  it('does not fall for a lock and a pid file that were left behind', async () => {
    const first = await startServer({ dataFolder });
    await first.stop();
    writeFileSync(
      join(dataFolder, 'debrief.lock'),
      JSON.stringify({ pid: 1, began: 'long ago', address: 'x' }),
    );
    // This very process is alive, and is no PostgreSQL.
    const left = `${process.pid}\n${clusterOf(dataFolder)}\n1\n5432\n\n127.0.0.1\n0 0\nready\n`;
    writeFileSync(join(clusterOf(dataFolder), 'postmaster.pid'), left);
    const second = await startServer({ dataFolder });
    expect(second.output()).toContain('stale lock of the database removed');
    expect((await second.fetch('/readyz')).status).toBe(200);
    await second.stop();
  });
});

describe('elsewhere', () => {
  beforeEach(newPlace);
  afterEach(clearPlace);

  it('works in a folder that only its owner may enter', async () => {
    chmodSync(place, 0o700);
    const server = await startServer({ dataFolder });
    expect((await server.fetch('/readyz')).status).toBe(200);
    await server.stop();
    const again = await startServer({ dataFolder });
    expect(again.output()).not.toContain('database made');
    await again.stop();
  });

  it('says that a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, output } = await refusalToStart({ dataFolder, port });
    expect([code, output]).toEqual([1, expect.stringContaining(`Port ${port} is taken by another program.`)]);
    other.close();
  });

  it('says that a file is where the folder should be', async () => {
    writeFileSync(dataFolder, '');
    const { code, output } = await refusalToStart({ dataFolder });
    expect([code, output]).toEqual([1, expect.stringContaining('is not a folder')]);
  });

  it('says that the data are of another PostgreSQL', async () => {
    mkdirSync(join(dataFolder, 'postgres'), { recursive: true });
    writeFileSync(join(dataFolder, 'postgres', 'PG_VERSION'), '15\n');
    const { code, output } = await refusalToStart({ dataFolder });
    expect([code, output]).toEqual([1, expect.stringContaining('was made by PostgreSQL 15')]);
  });

  it('refuses a public address without accounts', async () => {
    const { code, output } = await refusalToStart({
      dataFolder,
      env: { PUBLIC_URL: 'https://debrief.example' },
    });
    expect([code, output]).toEqual([1, expect.stringContaining('it has no accounts yet')]);
  });
});
