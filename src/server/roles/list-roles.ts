import { and, desc, eq, sql, type SQL } from 'drizzle-orm';
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

const BY_NAME = new Intl.Collator('en');

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
  const [total, asked, choices] = await Promise.all([
    ctx.db.$count(roles, which),
    pageOf(ctx, owner, which, query.page),
    choicesOf(ctx, owner),
  ]);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  // A page beyond the end is the last one.
  const page = Math.min(query.page, pages);
  const rows = page === query.page ? asked : await pageOf(ctx, owner, which, page);
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
  return {
    query: { ...query, page },
    roles: listed,
    total,
    pages,
    since,
    any: choices.companies.length > 0,
    ...choices,
  };
}

/**
 * No text and no reading: a page of roles is a few kilobytes, however long their texts are. Earlier postings are
 * looked for among the rows of the page alone, and not for those that are skipped to reach it.
 */
function pageOf({ db }: Ctx, owner: string, which: ReturnType<typeof passing>, page: number) {
  const order = [roles.nearness, desc(roles.openedAt), roles.id];
  const shown = db
    .select({ id: roles.id })
    .from(roles)
    .where(which)
    .orderBy(...order)
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
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
    .where(and(eq(roles.ownerId, owner), sql`${roles.id} = any(array(${shown}))`))
    .orderBy(...order);
}

/** The countries and companies that there are to choose from. */
async function choicesOf({ db }: Ctx, owner: string): Promise<{ countries: string[]; companies: string[] }> {
  const [countries, companies] = await Promise.all([
    db.execute<{ value: string[] }>(valuesOf(roles.countries, owner)),
    db.execute<{ value: string }>(valuesOf(roles.company, owner)),
  ]);
  return {
    countries: [...new Set(countries.flatMap(({ value }) => value))],
    companies: companies
      .map(({ value }) => value)
      .sort(BY_NAME.compare)
      .slice(0, MOST_COMPANIES),
  };
}

/**
 * Every value of a column once, each found in an index as the next one after the last: as many steps as there are
 * values, where a "distinct" would read every role.
 */
function valuesOf(column: typeof roles.company | typeof roles.countries, owner: string): SQL {
  const next = (after: SQL) =>
    sql`(select ${column} from ${roles} where ${eq(roles.ownerId, owner)} ${after} order by ${column} limit 1)`;
  return sql`
    with recursive step (value) as (
      select ${next(sql``)}
      union all
      select ${next(sql`and ${column} > step.value`)} from step where step.value is not null
    )
    select value from step where value is not null`;
}
