import type { Pool } from '#server/db.ts';
import { until } from './start-server.ts';

/** Until so many statements of this database wait for a row that somebody else holds. */
export const untilWaiting = ({ sql }: Pick<Pool, 'sql'>, many: number): Promise<void> =>
  until(async () => {
    const waiting = await sql`
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    return waiting.length === many;
  });
