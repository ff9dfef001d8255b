import { desc, eq, sql } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { roles } from '#server/schema.ts';
import { boardQuery, type BoardQuery } from './board-query.ts';
import { earlierPosting } from './earlier-posting.ts';
import { passing } from './passing.ts';
import { namesOf, placesOf, salaryOf, type Place, type Remote, type Salary } from './role.ts';
import { doubtsAbout, type Doubt } from './staleness.ts';
import { visit } from './visit.ts';

export const PAGE_SIZE = 25;
/** Names that a field offers: more than these no one scrolls. */
const MOST_COMPANIES = 500;

export type ListedRole = ReturnType<typeof namesOf> & {
  id: string;
  company: string;
  title: string;
  places: Place[];
  countries: string[];
  remote: Remote;
  salary: Salary | null;
  openedAt: Date;
  posted: boolean;
  isNew: boolean;
  byHand: boolean;
  appliedAs: string | null;
  hidden: boolean;
  doubts: Doubt[];
};

export type Board = {
  query: BoardQuery;
  roles: ListedRole[];
  total: number;
  pages: number;
  /** What was found after this is marked as new; null in the first visit. */
  since: Date | null;
  /** Whether there is any role at all, hidden ones too. */
  any: boolean;
  countries: string[];
  companies: string[];
};

/** The role board: filtered, those in Europe, the Middle East and Africa first, and of these the newest. */
export async function listRoles(ctx: Ctx, input: unknown): Promise<Board> {
  const owner = requireOwner(ctx);
  const query = atTheDoor(boardQuery, input);
  const now = ctx.now();
  const since = await visit(ctx, query.saved);
  const which = passing(owner, query, { now, since });
  const [total, rows, countries, companies] = await Promise.all([
    ctx.db.$count(roles, which),
    pageOf(ctx, which, query.page),
    distinct(
      ctx,
      sql`select distinct unnest(${roles.countries}) as name from ${roles} where ${eq(roles.ownerId, owner)}`,
    ),
    distinct(
      ctx,
      sql`select distinct ${roles.company} as name from ${roles} where ${eq(roles.ownerId, owner)} order by 1 limit ${MOST_COMPANIES}`,
    ),
  ]);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  // A page beyond the end is the last one.
  if (query.page > pages) return listRoles(ctx, { ...addressable(query), page: pages });
  const listed = rows.map(({ places, salary, postedAt, firstSeenAt, boardId, ...row }): ListedRole => ({
    ...row,
    ...namesOf(row),
    places: placesOf(places),
    salary: salaryOf(salary),
    posted: postedAt !== null,
    isNew: since !== null && boardId !== null && firstSeenAt > since,
    byHand: boardId === null,
    doubts: doubtsAbout({ ...row, boardId }, now),
  }));
  return { query, roles: listed, total, pages, since, any: companies.length > 0, countries, companies };
}

/** No text and no reading: a page of roles is a few kilobytes, however long their texts are. */
function pageOf({ db }: Ctx, which: ReturnType<typeof passing>, page: number) {
  return db
    .select({
      id: roles.id,
      company: roles.company,
      title: roles.title,
      places: roles.places,
      countries: roles.countries,
      remote: roles.remote,
      salary: roles.salary,
      kind: roles.kind,
      seniority: roles.seniority,
      led: roles.led,
      boardId: roles.boardId,
      postedAt: roles.postedAt,
      firstSeenAt: roles.firstSeenAt,
      openedAt: roles.openedAt,
      lastSeenAt: roles.lastSeenAt,
      goneAt: roles.goneAt,
      appliedAs: roles.appliedAs,
      hidden: roles.hidden,
      earlier: earlierPosting,
    })
    .from(roles)
    .where(which)
    .orderBy(roles.nearness, desc(roles.openedAt), roles.id)
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
}

async function distinct({ db }: Ctx, names: ReturnType<typeof sql>): Promise<string[]> {
  return (await db.execute<{ name: string }>(names)).map(({ name }) => name);
}

/** A query as an address would give it. */
const addressable = (query: BoardQuery): Record<string, unknown> =>
  Object.fromEntries(Object.entries(query).map(([key, value]) => [key, value === true ? '1' : value]));
