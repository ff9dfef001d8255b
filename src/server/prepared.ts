import { sql, type SQL } from 'drizzle-orm';
import type { Db } from './db.ts';

/**
 * The rows of a statement that each connection keeps parsed and planned. For large ones that run often and
 * differ in their parameters alone: planning them can take longer than running them.
 */
export async function prepared<Row>(db: Db, name: string, statement: SQL): Promise<Row[]> {
  const rows = await db
    .select({ row: sql<Row>`to_json(one)` })
    .from(sql`(${statement}) as one`)
    .prepare(name)
    .execute();
  return rows.map(({ row }) => row);
}
