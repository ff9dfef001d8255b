import { getTableColumns, is } from 'drizzle-orm';
import { getTableConfig, PgTable, type PgColumn } from 'drizzle-orm/pg-core';
import * as schema from '#server/schema.ts';

/** Owned tables that do not leave with their owner, and why. Deleting everything deletes them all the same. */
export const STAYS_HERE: Readonly<Record<string, string>> = {};

const OWNER = 'owner_id';

/** A link to a row of another owned table, or of the same: without it the row means nothing. */
export type Parent = { name: string; columns: { own: string; theirs: string }[] };

/** A table whose rows belong to somebody, as export, import and deletion see it. */
export type OwnedTable = {
  name: string;
  table: PgTable;
  owner: PgColumn;
  /** All columns but the owner and what the database makes by itself. */
  columns: PgColumn[];
  /** The primary key without the owner; empty where a person has one row at most. */
  key: PgColumn[];
  parents: Parent[];
  /** When a row was last changed, or else made: what tells the newer of two. */
  moment: PgColumn | undefined;
};

/** Every owned table of the schema, those that others point to before those that point. */
export const OWNED_TABLES: readonly OwnedTable[] = parentsFirst(
  Object.values(schema).flatMap((each) => (is(each, PgTable) ? describe(each) : [])),
);

/** Those that leave with their owner. */
export const EXPORTED_TABLES: readonly OwnedTable[] = OWNED_TABLES.filter(
  ({ name }) => !(name in STAYS_HERE),
);

function describe(table: PgTable): OwnedTable[] {
  const all: PgColumn[] = Object.values(getTableColumns(table));
  const owner = all.find(({ name }) => name === OWNER);
  if (!owner) return [];
  const { name, primaryKeys, foreignKeys } = getTableConfig(table);
  const key: PgColumn[] = primaryKeys[0]?.columns ?? all.filter(({ primary }) => primary);
  const parents = foreignKeys.flatMap((link): Parent[] => {
    const { columns, foreignTable, foreignColumns } = link.reference();
    if (!Object.values(getTableColumns(foreignTable)).some((column) => column.name === OWNER)) return [];
    const pairs = columns.map((column, at) => ({ own: column.name, theirs: foreignColumns[at]?.name ?? '' }));
    return [{ name: getTableConfig(foreignTable).name, columns: pairs.filter(({ own }) => own !== OWNER) }];
  });
  return [
    {
      name,
      table,
      owner,
      columns: all.filter((column) => column !== owner && column.generated === undefined),
      key: key.filter((column) => column.name !== OWNER),
      parents,
      moment:
        all.find((column) => column.name === 'updated_at') ??
        all.find((column) => column.name === 'created_at'),
    },
  ];
}

function parentsFirst(tables: OwnedTable[]): OwnedTable[] {
  const ordered: OwnedTable[] = [];
  const add = (table: OwnedTable, from: readonly string[]) => {
    if (ordered.includes(table) || from.includes(table.name)) return;
    for (const parent of table.parents) {
      const its = tables.find(({ name }) => name === parent.name);
      if (its) add(its, [...from, table.name]);
    }
    ordered.push(table);
  };
  for (const table of tables.toSorted((a, b) => (a.name < b.name ? -1 : 1))) add(table, []);
  return ordered;
}
