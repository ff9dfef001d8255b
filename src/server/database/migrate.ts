import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import { StartFailure } from '#server/embedded-postgres/plain-failure.ts';

/** Any number, as long as nothing else locks on it: one process at a time migrates a database. */
const MIGRATION_LOCK = 7_310_200;

type Migration = { name: string; text: string; hash: string };

/**
 * Brings the database up to date: every `NNNN-name.sql` of the folder that it has not seen, in order,
 * each in a transaction of its own. Returns the names that ran. Throws when a file that ran has been
 * changed since, or when the database is newer than the folder.
 */
export async function migrate(sql: Sql, folder: string): Promise<string[]> {
  const files = readMigrations(folder);
  const session = await sql.reserve();
  try {
    // Another process may hold the lock for as long as its migrations take.
    await session`set lock_timeout = 0`;
    await session`set statement_timeout = 0`;
    await session`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await session`create table if not exists debrief_migrations (
      name text primary key, hash text not null, applied_at timestamptz not null default now())`;
    const done = await session<{ name: string; hash: string }[]>`select name, hash from debrief_migrations`;
    const pending = stillToRun(files, new Map(done.map(({ name, hash }) => [name, hash])));
    for (const { name, text, hash } of pending) {
      await session.unsafe('begin');
      try {
        await session.unsafe(text);
        await session`insert into debrief_migrations (name, hash) values (${name}, ${hash})`;
        await session.unsafe('commit');
      } catch (error) {
        await session.unsafe('rollback').catch(() => {});
        throw new Error(`The migration ${name} failed; nothing of it was kept.`, { cause: error });
      }
    }
    return pending.map(({ name }) => name);
  } finally {
    await session`select pg_advisory_unlock_all()`.catch(() => {});
    await session`reset all`.catch(() => {});
    session.release();
  }
}

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => {
    if (!/^\d{4}-[a-z0-9-]+\.sql$/.test(name))
      throw new Error(`${name}: a migration is named NNNN-name.sql.`);
    const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { name, text, hash: createHash('sha256').update(text).digest('hex') };
  });
}

function stillToRun(files: Migration[], done: Map<string, string>): Migration[] {
  const known = new Set(files.map(({ name }) => name));
  const stranger = [...done.keys()].find((name) => !known.has(name));
  if (stranger) {
    throw new StartFailure(
      `This database was made by a newer Debrief (it has had ${stranger}). Update Debrief first.`,
    );
  }
  const changed = files.find(({ name, hash }) => done.has(name) && done.get(name) !== hash);
  if (changed) {
    throw new StartFailure(`${changed.name} was changed after it ran here. Write a new migration instead.`);
  }
  return files.filter(({ name }) => !done.has(name));
}
