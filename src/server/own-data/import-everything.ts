import { sql, type SQL } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import type { Db } from '#server/db.ts';
import { BadInput } from '#server/errors.ts';
import { holdsBytes } from './export-everything.ts';
import type { OwnedTable } from './owned-tables.ts';
import { readExport, type GivenRow, type GivenTable } from './read-export.ts';
import { MOST_ROWS } from './row-rules.ts';

/** Rows that are sent to the database at once. */
const BATCH = 500;

/** What an import does, or would do, to one table. */
export type Merged = {
  name: string;
  added: number;
  /** Rows that were there in an older state. */
  replaced: number;
  /** Rows that were there in this state or a newer one. */
  kept: number;
  /** Rows that belong to something neither the file nor the database has. */
  leftOut: number;
};
export type ImportReport = { exportedAt: string; tables: Merged[] };

/** Ends a transaction that was only to say what it would do. */
class OnlyLooking extends Error {}

/**
 * Brings an export back, in one transaction. What is there already stays, unless the file has it in a newer
 * state; everything else of the person's stays as it is. With `keep: false` it only says what it would do.
 */
export async function importEverything(
  ctx: Ctx,
  input: { bytes: Uint8Array; keep: boolean; most?: number },
): Promise<ImportReport> {
  const owner = requireOwner(ctx);
  const { exportedAt, tables } = readExport(input.bytes, input.most);
  const merged: Merged[] = [];
  try {
    await ctx.db.transaction(async (tx) => {
      for (const given of tables) merged.push(await merge(tx, owner, given));
      if (!input.keep) throw new OnlyLooking();
    });
  } catch (error) {
    if (!(error instanceof OnlyLooking)) throw refusal(error);
  }
  return { exportedAt, tables: merged };
}

async function merge(tx: Db, owner: string, given: GivenTable): Promise<Merged> {
  const { of, columns, rows } = given;
  const merged = { name: of.name, added: 0, replaced: 0, kept: 0, leftOut: 0 };
  const selfLinked = of.parents.some(({ name }) => name === of.name);
  const size = selfLinked ? rows.length : holdsBytes(of) ? 1 : BATCH;
  for (let at = 0; at < rows.length; at += size) {
    const batch = rows.slice(at, at + size);
    const { leftOut, replaced, added } = await mergeBatch(tx, owner, of, columns, batch);
    merged.leftOut += leftOut;
    merged.replaced += replaced;
    merged.added += added;
    merged.kept += batch.length - leftOut - replaced - added;
  }
  const most = MOST_ROWS[of.name];
  const [all] = await tx.execute<{ rows: number }>(
    sql`select count(*)::int as rows from ${of.table} where owner_id = ${owner}`,
  );
  if (most !== undefined && (all?.rows ?? 0) > most)
    throw new BadInput(
      `Together you would have more than ${most} rows of “${of.name}”. Nothing was changed.`,
    );
  return merged;
}

async function mergeBatch(tx: Db, owner: string, of: OwnedTable, columns: string[], rows: GivenRow[]) {
  const table = sql.identifier(of.name);
  const given = sql`jsonb_populate_recordset(null::${table}, ${asJson(of, rows)}::jsonb) as given`;
  const theirs = (name: string) => sql`given.${sql.identifier(name)}`;
  const list = (parts: SQL[]) => sql.join(parts, sql`, `);
  const belongs = all(of.parents.map((parent) => hasParent(owner, parent, of, given)));
  const same = all(of.key.map(({ name }) => sql`there.${sql.identifier(name)} = ${theirs(name)}`));
  const count = async (statement: SQL) =>
    (
      await tx.execute<{ rows: number }>(
        sql`with done as (${statement}) select count(*)::int as rows from done`,
      )
    )[0]?.rows ?? 0;

  const leftOut = await count(sql`select 1 from ${given} where not (${belongs})`);
  const changed = columns.filter((name) => !of.key.some((column) => column.name === name));
  const replaced =
    of.moment && columns.includes(of.moment.name) && changed.length > 0
      ? await count(sql`
          update ${table} as there
          set ${list(changed.map((name) => sql`${sql.identifier(name)} = ${theirs(name)}`))}
          from ${given}
          where there.owner_id = ${owner} and ${same} and ${belongs}
            and ${theirs(of.moment.name)} > there.${sql.identifier(of.moment.name)}
          returning 1`)
      : 0;
  const added = await count(sql`
    insert into ${table} (owner_id, ${list(columns.map((name) => sql`${sql.identifier(name)}`))})
    select ${owner}::uuid, ${list(columns.map(theirs))} from ${given} where ${belongs}
    on conflict do nothing
    returning 1`);
  return { leftOut, replaced, added };
}

const all = (conditions: SQL[]): SQL =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);

/** Whether what a given row points to is there; in a table that points to itself, also among the given. */
function hasParent(owner: string, parent: OwnedTable['parents'][number], of: OwnedTable, given: SQL): SQL {
  const pairs = (prefix: string) =>
    all(
      parent.columns.map(
        ({ own, theirs }) => sql`${sql.raw(prefix)}.${sql.identifier(theirs)} = given.${sql.identifier(own)}`,
      ),
    );
  const none = sql.join(
    parent.columns.map(({ own }) => sql`given.${sql.identifier(own)} is null`),
    sql` or `,
  );
  const there = sql`exists (select from ${sql.identifier(parent.name)} as parent
    where parent.owner_id = ${owner} and ${pairs('parent')})`;
  if (parent.name !== of.name) return sql`(${none} or ${there})`;
  const sibling = sql`exists (select from (select * from ${given}) as sibling where ${pairs('sibling')})`;
  return sql`(${none} or ${there} or ${sibling})`;
}

/** The rows for PostgreSQL, which reads all that we write but base64. */
function asJson(of: OwnedTable, rows: GivenRow[]): string {
  const bytes = of.columns.filter((column) => column.getSQLType() === 'bytea').map(({ name }) => name);
  if (bytes.length === 0) return JSON.stringify(rows);
  const hex = (value: unknown) =>
    typeof value === 'string' ? `\\x${Buffer.from(value, 'base64').toString('hex')}` : value;
  return JSON.stringify(
    rows.map((row) => ({ ...row, ...Object.fromEntries(bytes.map((name) => [name, hex(row[name])])) })),
  );
}

/** SQLSTATE classes of rows that the database will not have: wrong data, and broken rules. */
const WILL_NOT_HAVE = /^(22|23)/;

function refusal(error: unknown): unknown {
  const cause = (error as { cause?: { code?: unknown; table_name?: string; constraint_name?: string } })
    .cause;
  if (typeof cause?.code !== 'string' || !WILL_NOT_HAVE.test(cause.code)) return error;
  const where = [cause.table_name, cause.constraint_name].filter(Boolean).join(': ');
  return new BadInput(
    `A row of this export breaks a rule of the database${where && ` (${where})`}. Nothing was changed.`,
    { cause: error },
  );
}
