import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from '#server/db.ts';

/** Asks the database for nothing; rejects when it does not answer within two seconds. */
export async function answers({ sql }: Pool): Promise<true> {
  const late = pause(2_000, undefined, { ref: false }).then(() => {
    throw Object.assign(new Error('The database did not answer within two seconds.'), {
      code: 'CONNECT_TIMEOUT',
    });
  });
  await Promise.race([sql`select 1`, late]);
  return true;
}
