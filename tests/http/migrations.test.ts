import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getTableColumns, is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '#server/database/migrate.ts';
import { localPerson } from '#server/people/local-person.ts';
import * as schema from '#server/schema.ts';
import { freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';

let database: FreshDatabase;
let folder: string;

beforeAll(async () => {
  database = await freshDatabase();
  folder = mkdtempSync(join(tmpdir(), 'debrief-migrations-'));
  cpSync('migrations', folder, { recursive: true });
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

describe('migrations', () => {
  it('run once, also when several processes start together', async () => {
    expect(await migrate(database.sql, folder)).toEqual([]);
    writeFileSync(join(folder, '9001-tried.sql'), 'create table tried (id int)');
    const ran = await Promise.all([1, 2, 3].map(() => migrate(database.sql, folder)));
    expect(ran.flat()).toEqual(['9001-tried.sql']);
  });

  it('keep nothing of one that fails, and run it when it is mended', async () => {
    const file = join(folder, '9002-mended.sql');
    writeFileSync(file, 'create table half (id int); select broken from nowhere');
    await expect(migrate(database.sql, folder)).rejects.toThrow(
      '9002-mended.sql failed; nothing of it was kept',
    );
    expect(await database.sql`select to_regclass('half') as half`).toEqual([{ half: null }]);
    writeFileSync(file, 'create table half (id int)');
    expect(await migrate(database.sql, folder)).toEqual(['9002-mended.sql']);
  });

  it('refuse a file that was changed after it ran, and a database that is newer', async () => {
    writeFileSync(join(folder, '9001-tried.sql'), 'create table tried (id bigint)');
    await expect(migrate(database.sql, folder)).rejects.toThrow('9001-tried.sql was changed after it ran');
    await expect(migrate(database.sql, 'migrations')).rejects.toThrow('made by a newer Debrief');
  });
});

describe('the tables', () => {
  const tables = Object.values(schema).filter((one) => is(one, PgTable));

  it.each(tables.map((table) => [getTableConfig(table).name, table] as const))(
    '%s is in the database as TypeScript describes it',
    async (name, table) => {
      const rows = await database.sql<{ column_name: string; is_nullable: string; type: string }[]>`
        select column_name, is_nullable, format_type(atttypid, atttypmod) as type
        from information_schema.columns
        join pg_attribute on attrelid = ${name}::regclass and attname = column_name
        where table_schema = 'public' and table_name = ${name} order by column_name`;
      const described = Object.values(getTableColumns(table)).map((column) => ({
        column_name: column.name,
        is_nullable: column.notNull || column.generated ? 'NO-OR-MADE' : 'YES',
        type: column.getSQLType().replace(/^timestamp \(3\)/, 'timestamp(3)'),
      }));
      const found = rows.map((row) => ({
        ...row,
        is_nullable: row.is_nullable === 'NO' || row.column_name === 'search' ? 'NO-OR-MADE' : 'YES',
      }));
      expect(found).toEqual(described.sort((a, b) => (a.column_name < b.column_name ? -1 : 1)));
    },
  );

  it.each(tables.map((table) => getTableConfig(table)))(
    '$name begins its key with its owner',
    ({ name, columns, primaryKeys }) => {
      if (name === 'people' || /^question(s|_groups|_index|_stems|_words)$/.test(name)) return; // the owner itself, or nobody’s
      const key = primaryKeys[0]?.columns ?? columns.filter((column) => column.primary);
      expect(key[0]?.name).toBe('owner_id');
    },
  );

  it('refuse an answer over 20,000 characters', async () => {
    const owner_id = await localPerson(database.db);
    const draft = { owner_id, question_id: 'x', mode: 'edit', version: 1, text: 'x'.repeat(20_001) };
    await expect(database.sql`insert into drafts ${database.sql(draft)}`).rejects.toThrow('drafts_text_cap');
  });

  it('hold one local person, however many ask at once', async () => {
    const ids = await Promise.all([1, 2, 3, 4].map(() => localPerson(database.db)));
    expect(new Set(ids).size).toBe(1);
  });
});
