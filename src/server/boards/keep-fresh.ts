import { sql } from 'drizzle-orm';
import type { Ctx } from '#server/ctx.ts';
import type { Db } from '#server/db.ts';
import type { Log } from '#server/log.ts';
import { readRolesAnew } from '#server/roles/read-anew.ts';
import type { Web } from '#server/web/web.ts';
import { STALE_HOURS } from './board.ts';
import { fetchBoards } from './fetch-boards.ts';

const EVERY_MS = 15 * 60_000;
const FIRST_MS = 60_000;
/** Boards that are read in one go; the rest in the next. */
const AT_ONCE = 40;

/** What a server has; the database is undefined while it is away. */
type House = { db: () => Db | undefined; now: () => Date; log: Log; web: Web };

/**
 * Reads boards again that have not been read for half a day, as long as the server runs, and the roles again that
 * older rules read. Asks nothing of the web when nobody follows a board. Gives what ends it.
 */
export function keepFresh(house: House): () => void {
  const look = () => {
    const db = house.db();
    if (!db) return;
    fetchStale({ ...house, db }).catch((error: unknown) =>
      house.log.warn('boards were not read again', { error }),
    );
    readRolesAnew(db).catch((error: unknown) => house.log.warn('roles were not read anew', { error }));
  };
  const first = setTimeout(look, FIRST_MS).unref();
  const always = setInterval(look, EVERY_MS).unref();
  return () => {
    clearTimeout(first);
    clearInterval(always);
  };
}

/** Begins to read every board of anybody that is due; `ended` is for tests. */
export async function fetchStale({
  db,
  now,
  log,
  web,
}: Omit<House, 'db'> & { db: Db }): Promise<{ begun: number; ended: Promise<void> }> {
  const at = now();
  const stale = new Date(at.getTime() - STALE_HOURS * 3_600_000);
  const due = await db.execute<{ owner_id: string; ids: string[] }>(sql`
    select owner_id, array_agg(id) as ids from (
      select owner_id, id from job_boards
      where not paused and (checked_at is null or checked_at < ${stale.toISOString()})
        and (wait_until is null or wait_until <= ${at.toISOString()})
      order by checked_at nulls first limit ${AT_ONCE}
    ) as due group by owner_id`);
  const begun = await Promise.all(
    due.map(({ owner_id, ids }) => {
      const ctx: Ctx = { db, now, log, web, actor: { kind: 'person', id: owner_id } };
      return fetchBoards(ctx, { ids });
    }),
  );
  return {
    begun: begun.reduce((sum, each) => sum + each.begun, 0),
    ended: Promise.all(begun.map(({ ended }) => ended)).then(() => {}),
  };
}
