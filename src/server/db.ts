import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { StartFailure } from '#server/embedded-postgres/plain-failure.ts';
import * as schema from '#server/schema.ts';

/** The database, or a transaction on it: verbs do not care which. */
export type Db = PgDatabase<PostgresJsQueryResultHKT, typeof schema>;

/** A pool of connections and how to end it. */
export type Pool = {
  db: Db;
  /** The driver itself, for migrations and for asking whether the database is there. */
  sql: postgres.Sql;
  close(): Promise<void>;
};

/** Connections a process holds at most; a query waits for a free one. */
const MAX_CONNECTIONS = 20;

/**
 * Opens a pool on a `postgres://` address. Nothing is sent until the first query, and a connection
 * that breaks is opened anew by the next query, so a database that goes away and returns needs nothing.
 * StartFailure when the address cannot be read.
 */
export function connect(url: string, max = MAX_CONNECTIONS): Pool {
  const sql = driver(url, {
    max,
    connect_timeout: 5,
    idle_timeout: 60,
    // The driver's own pause grows to 20 seconds; a page that waits for the database should not.
    backoff: () => 0.2,
    onnotice: () => {},
    connection: {
      application_name: 'debrief',
      statement_timeout: 30_000,
      lock_timeout: 10_000,
      idle_in_transaction_session_timeout: 30_000,
    },
  });
  return { db: drizzle(sql, { schema }), sql, close: () => sql.end({ timeout: 5 }) };
}

/** The address may hold a password, and is not shown. */
function driver(url: string, options: Parameters<typeof postgres>[1]): postgres.Sql {
  try {
    return postgres(url, options);
  } catch (cause) {
    throw new StartFailure(
      'DATABASE_URL cannot be read. It must be postgres://user:password@host:port/database; in a password, %, @, / and : are written as %25, %40, %2F and %3A.',
      { cause },
    );
  }
}
