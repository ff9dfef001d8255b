import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { EXPORTED_TABLES, type OwnedTable } from './owned-tables.ts';

/** What every export says of itself. */
export const EXPORT_NAME = 'debrief-practice';

/** Raised when a reader of older exports would no longer understand a newer one. */
export const EXPORT_FORMAT = 2;

/** Rows read at once, so that memory stays flat however much was practised; sounds one at a time. */
const BATCH = 100;
export const holdsBytes = ({ columns }: OwnedTable): boolean =>
  columns.some((column) => column.getSQLType() === 'bytea');

/**
 * Everything the signed-in person owns, as one JSON document in pieces: every owned table by its name, a row a
 * line, in the order of its key. Sounds are base64; the owner is left out, since it is whoever brings it back.
 */
export async function* exportEverything(ctx: Ctx): AsyncGenerator<string> {
  const owner = requireOwner(ctx);
  const head = { format: EXPORT_NAME, version: EXPORT_FORMAT, exportedAt: ctx.now() };
  yield `${JSON.stringify(head).slice(0, -1)},"tables":{`;
  let comma = '';
  for (const table of EXPORTED_TABLES) {
    yield `${comma}\n${JSON.stringify(table.name)}:[`;
    comma = '';
    for await (const row of ownRows(ctx, owner, table)) {
      yield `${comma}\n${JSON.stringify(row)}`;
      comma = ',';
    }
    yield ']';
    comma = ',';
  }
  yield '\n}}\n';
}

type Row = Record<string, unknown>;

async function* ownRows(ctx: Ctx, owner: string, of: OwnedTable): AsyncGenerator<Row> {
  const fields = Object.fromEntries(of.columns.map((column) => [column.name, column]));
  const batch = holdsBytes(of) ? 1 : BATCH;
  let after: Row | undefined;
  for (;;) {
    const rows: Row[] = await ctx.db
      .select(fields)
      .from(of.table)
      .where(and(eq(of.owner, owner), after && beyond(of.key, after)))
      .orderBy(...of.key)
      .limit(batch);
    for (const row of rows) yield withoutBytes(row);
    after = rows.at(-1);
    if (rows.length < batch || of.key.length === 0) return;
  }
}

/** Rows after this one, in the order of the key. */
function beyond(key: readonly PgColumn[], row: Row): SQL {
  const columns = key.map((column) => sql`${column}`);
  const values = key.map((column) => sql`${sql.param(row[column.name], column)}`);
  return sql`(${sql.join(columns, sql`, `)}) > (${sql.join(values, sql`, `)})`;
}

function withoutBytes(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    ]),
  );
}
