import { getTableColumns, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '#server/db.ts';
import { OWNED_TABLES, type OwnedTable } from '#server/own-data/owned-tables.ts';
import { review } from '#server/reviewer.ts';

/** Rows of each table that a person gets; one where there can be but one. */
const ROWS = 3;

const ANSWER =
  'In May 2023 I called nine customers with Tom from sales, and “renewals” rose from 4% to 9%.\nI’d call sooner.';

/** Columns of which a row of the type alone would not do, by table and column. */
const MEANT: Record<string, (nth: number) => unknown> = {
  'attempts.kind': () => 'behavioural',
  'attempts.role': () => 'pmm',
  'attempts.text': () => ANSWER,
  'attempts.state': () => 'reviewed',
  'attempts.review': () =>
    review(ANSWER, { kind: 'behavioural', question: 'Tell me about a time.', role: 'pmm' }),
  'attempt_levels.criterion': () => 'concise',
  'recordings.mime': () => 'audio/webm',
  'applications.link': (nth) => `https://jobs.example/${nth}`,
  'interviews.time_zone': () => 'Europe/Berlin',
  'offers.currency': () => 'EUR',
  'offers.terms': (nth) => ({
    base: 6_500_000 + nth,
    bonus: { as: 'percent', percent: 1250, guaranteed: false },
    signOn: { first: 0, second: 100_000 },
    equity: [
      {
        what: { as: 'options', shares: 1200, price: 12_500_000, strike: 1_000_000 },
        vesting: { months: 48, cliff: 12, every: 1, yearly: [5, 15, 40, 40] },
        startsAfter: 0,
        eachYear: false,
      },
    ],
    benefits: [{ name: 'Pension “plus”', worth: null }],
    notes: 'é',
  }),
  'exchange_rates.one': (nth) => ['GBP', 'USD', 'CHF'][nth],
  'exchange_rates.of': () => 'EUR',
  'voice_notes.mime': () => 'audio/webm',
  'own_questions.id': (nth) => `own-${String(nth).padStart(12, 'z')}`,
  'own_questions.text': (nth) => `What would you tell zoo ${nth} about “zebras” \\ 🙂?`,
  'own_questions.kind': () => 'craft',
  'own_questions.topic': () => 'strategy',
  'own_questions.roles': () => ['pmm', 'pm'],
  'own_questions.round': () => 'case',
  'own_questions.seniority': () => 'lead',
  'roles.places': (nth) => [{ text: `Berlin ${nth}`, country: 'DE' }],
  'roles.salary': (nth) => ({ low: 80_000 + nth, high: null, currency: 'EUR', per: 'year' }),
  'roles.reading': () => ({ reasons: [], criteria: ['concise'], topics: [] }),
};

/** Any value of a type, another one for each row. */
function anyValue(column: PgColumn, type: string, nth: number): unknown {
  if (type.endsWith('[]')) return [`a ${nth}`, '"b", {c}'];
  if (column.enumValues) return column.enumValues[nth % column.enumValues.length];
  if (type === 'uuid') return `${String(9 - nth).repeat(8)}-0000-4000-8000-00000000000${nth}`;
  if (type.startsWith('timestamp')) return new Date(Date.UTC(2026, 1, nth + 1, 23, 59, 59, 7 * nth));
  if (type === 'date') return `2026-10-2${nth + 4}`;
  if (type.startsWith('time')) return `0${nth}:30:00`;
  if (type === 'jsonb') return { nth, b: ['é', null, 1.5], a: { '': 'x' } };
  if (type === 'bytea') return Uint8Array.from({ length: 256 }, (_, at) => (at + nth) % 256);
  if (type === 'boolean') return nth % 2 === 0;
  if (type.startsWith('numeric')) return `${nth}.25`;
  if (/^(small|big)?int/.test(type)) return nth + 1;
  if (/^(double|real)/.test(type)) return nth + 0.1;
  return `w${nth}`;
}

/** Gives a person rows in every owned table, each pointing to what it belongs to. */
export async function rowsOfEverything(db: Db, ownerId: string): Promise<void> {
  const made = new Map<string, Record<string, unknown>[]>();
  const allowed = await allowedValues(db);
  for (const of of OWNED_TABLES) {
    const count = of.key.length === 0 ? 1 : ROWS;
    const rows = Array.from({ length: count }, (_, nth) => oneRow(of, nth, made, allowed));
    made.set(of.name, rows);
    const named = Object.entries(getTableColumns(of.table));
    await db
      .insert(of.table)
      .values(
        rows.map((row) =>
          Object.fromEntries(
            named.map(([field, { name }]) => [field, name === 'owner_id' ? ownerId : row[name]]),
          ),
        ),
      );
  }
}

/** What the database’s own rules leave to choose from, for columns that may say only certain words. */
async function allowedValues(db: Db): Promise<Map<string, string[]>> {
  const rules = await db.execute<{ name: string; rule: string }>(sql`
    select relname || '.' || attname as name, pg_get_constraintdef(pg_constraint.oid) as rule
    from pg_constraint
    join pg_class on pg_class.oid = conrelid
    join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'c' and cardinality(conkey) = 1 and pg_get_constraintdef(pg_constraint.oid) like '%= ANY (ARRAY[%'`);
  return new Map(
    rules.map(({ name, rule }) => [
      name,
      [...rule.matchAll(/'([^']+)'::text/g)].map(([, word = '']) => word),
    ]),
  );
}

function oneRow(
  of: OwnedTable,
  nth: number,
  made: ReadonlyMap<string, Record<string, unknown>[]>,
  allowed: ReadonlyMap<string, string[]>,
) {
  const row = Object.fromEntries(
    of.columns.map((column) => [
      column.name,
      MEANT[`${of.name}.${column.name}`]?.(nth) ??
        allowed.get(`${of.name}.${column.name}`)?.at(nth) ??
        anyValue(column, column.getSQLType(), nth),
    ]),
  );
  for (const parent of of.parents) {
    const its = made.get(parent.name)?.[nth];
    for (const { own, theirs } of parent.columns) row[own] = its?.[theirs] ?? null;
  }
  return row;
}
