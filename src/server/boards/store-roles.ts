import { setImmediate as breath } from 'node:timers/promises';
import { and, eq, inArray, isNull, lt, notInArray, sql } from 'drizzle-orm';
import type { Ctx } from '#server/ctx.ts';
import type { Db } from '#server/db.ts';
import { fingerprint, nearlySame, sameTitle } from '#server/feeds/fingerprint.ts';
import { countriesOf } from '#server/feeds/read-fields.ts';
import { classifyRole } from '#server/roles/classify-role.ts';
import { jobBoards, roles } from '#server/schema.ts';
import { whichIs } from './access.ts';
import { MOST_ROLES } from './board.ts';
import type { Gathered } from './gather-roles.ts';

/** Rows that are sent to the database at once. */
const BATCH = 100;
/** A role that has been gone for so long is dropped, unless it became an application. */
const GONE_DAYS = 365;

type Row = typeof roles.$inferSelect;
export type Known = Pick<Row, 'id' | 'externalId' | 'title' | 'text'>;
export type Stored = { fresh: number; gone: number; leftOut: number };

/** What is kept of a board already. */
export const knownRoles = (ctx: Ctx, ownerId: string, boardId: string): Promise<Known[]> =>
  ctx.db
    .select({ id: roles.id, externalId: roles.externalId, title: roles.title, text: roles.text })
    .from(roles)
    .where(and(eq(roles.ownerId, ownerId), eq(roles.boardId, boardId)));

/**
 * Brings what is kept of a board to what it lists: new roles are added, changed ones read anew, those it no longer
 * lists marked as gone since now, unless the list was cut. Does nothing when the board was deleted meanwhile.
 */
export async function storeRoles(
  ctx: Ctx,
  given: {
    ownerId: string;
    boardId: string;
    company: string;
    found: Gathered[];
    seen: string[];
    complete: boolean;
    known: Known[];
  },
): Promise<Stored> {
  const { ownerId, boardId, company, seen } = given;
  const now = ctx.now();
  const before = new Map(given.known.map((role) => [role.externalId, role]));
  const classes = await classifyNew(given.found, before);
  const like = await sameCompany(ctx.db, ownerId, company, given.found, before);
  return ctx.db.transaction(async (tx) => {
    const [there] = await tx
      .select({ id: jobBoards.id })
      .from(jobBoards)
      .where(whichIs(ownerId, boardId))
      .for('update');
    if (!there) return { fresh: 0, gone: 0, leftOut: 0 };
    await tx
      .delete(roles)
      .where(
        and(
          eq(roles.ownerId, ownerId),
          isNull(roles.appliedAs),
          lt(roles.goneAt, daysBefore(now, GONE_DAYS)),
        ),
      );
    const room = Math.max(0, MOST_ROLES - (await tx.$count(roles, eq(roles.ownerId, ownerId))));
    const added = given.found.filter(({ externalId }) => !before.has(externalId));
    const rows = added.slice(0, room).map((role) => ({
      ...asColumns(role),
      ...classes.get(role.externalId),
      ownerId,
      boardId,
      externalId: role.externalId,
      company,
      fingerprint: printOf(company, role, like),
      firstSeenAt: now,
      lastSeenAt: now,
    }));
    for (let at = 0; at < rows.length; at += BATCH)
      await tx
        .insert(roles)
        .values(rows.slice(at, at + BATCH))
        .onConflictDoNothing();
    for (const role of given.found) {
      const old = before.get(role.externalId);
      if (!old) continue;
      await tx
        .update(roles)
        .set({ ...asColumns(role), company, ...classes.get(role.externalId) })
        .where(and(eq(roles.ownerId, ownerId), eq(roles.id, old.id)));
    }
    const ofBoard = and(eq(roles.ownerId, ownerId), eq(roles.boardId, boardId));
    if (seen.length > 0)
      await tx
        .update(roles)
        .set({ lastSeenAt: now, goneAt: null })
        .where(and(ofBoard, inArray(roles.externalId, seen)));
    const gone = given.complete
      ? await tx
          .update(roles)
          .set({ goneAt: now })
          .where(
            and(
              ofBoard,
              isNull(roles.goneAt),
              seen.length > 0 ? notInArray(roles.externalId, seen) : sql`true`,
            ),
          )
          .returning({ id: roles.id })
      : [];
    return { fresh: rows.length, gone: gone.length, leftOut: added.length - rows.length };
  });
}

/** A board that is as it was still lists what it listed. */
export async function stillThere(ctx: Ctx, { ownerId, id }: { ownerId: string; id: string }): Promise<void> {
  await ctx.db
    .update(roles)
    .set({ lastSeenAt: ctx.now() })
    .where(and(eq(roles.ownerId, ownerId), eq(roles.boardId, id), isNull(roles.goneAt)));
}

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);

const asColumns = ({ title, places, remote, salary, text, link, posted }: Gathered) => ({
  title,
  places,
  countries: countriesOf(places),
  remote,
  salary,
  text,
  link,
  postedAt: posted,
});

type Classified = Pick<Row, 'kind' | 'seniority' | 'led' | 'reading' | 'readBy'>;

/** What roles are for, of those that are new or have changed. That is work; others want to be answered meanwhile. */
async function classifyNew(
  found: Gathered[],
  before: ReadonlyMap<string, Known>,
): Promise<Map<string, Classified>> {
  const classes = new Map<string, Classified>();
  for (const { externalId, title, text } of found) {
    const old = before.get(externalId);
    if (old && old.title === title && old.text === text) continue;
    classes.set(externalId, classifyRole({ title, text }));
    await breath();
  }
  return classes;
}

type Like = Pick<Row, 'title' | 'text' | 'fingerprint'>;

/** What is kept of the same company, from whichever board, when there is anything new to hold against it. */
async function sameCompany(
  db: Db,
  ownerId: string,
  company: string,
  found: Gathered[],
  before: ReadonlyMap<string, unknown>,
): Promise<Like[]> {
  if (found.every(({ externalId }) => before.has(externalId))) return [];
  return db
    .select({ title: roles.title, text: roles.text, fingerprint: roles.fingerprint })
    .from(roles)
    .where(and(eq(roles.ownerId, ownerId), sql`lower(${roles.company}) = ${company.toLowerCase()}`))
    .limit(MOST_ROLES);
}

/** A role that is posted once more has the fingerprint of the first time. */
function printOf(company: string, role: Gathered, like: Like[]): string {
  const same = like.find(({ title, text }) => sameTitle(title, role.title) && nearlySame(text, role.text));
  return same?.fingerprint || fingerprint({ company, title: role.title, text: role.text });
}
