/** Job boards, each time one was fetched, and the roles found there. */
import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { moment, owner, people, tsvector } from './columns.ts';
import { applications } from './pipeline.ts';

/** Where a role is, as its board says it, with the ISO 3166 code of the country where that is known. */
export type RolePlace = { text: string; country: string | null };

/** What a role pays, as far as its board says; a currency is an ISO 4217 code. */
export type RoleSalary = {
  low: number | null;
  high: number | null;
  currency: string | null;
  per: 'year' | 'month' | 'week' | 'day' | 'hour' | null;
};

/** Why a role was classified as it was, in its own words, and what its text stresses. */
export type RoleReading = {
  reasons: { says: string; quote: string; start: number }[];
  criteria: string[];
  topics: string[];
};

export const jobBoards = pgTable(
  'job_boards',
  {
    ownerId: owner(),
    id: uuid('id').notNull().defaultRandom(),
    company: text('company').notNull(),
    /** Whose format it speaks. */
    kind: text('kind').notNull(),
    /** What is fetched. */
    address: text('address').notNull(),
    fromList: boolean('from_list').notNull().default(false),
    paused: boolean('paused').notNull().default(false),
    /** What the board's server said of the version that was read last. */
    etag: text('etag'),
    lastModified: text('last_modified'),
    checkedAt: moment('checked_at'),
    /** Failures in a row; each doubles the wait. */
    failures: integer('failures').notNull().default(0),
    /** Not to be asked before: after a failure, or because its server said so. */
    waitUntil: moment('wait_until'),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.ownerId, t.id] }), unique().on(t.ownerId, t.address)],
);

export const feedRuns = pgTable(
  'feed_runs',
  {
    ownerId: uuid('owner_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    boardId: uuid('board_id').notNull(),
    startedAt: moment('started_at').notNull().defaultNow(),
    /** Null while it runs. */
    endedAt: moment('ended_at'),
    outcome: text('outcome').notNull().default('running'),
    found: integer('found').notNull().default(0),
    fresh: integer('fresh').notNull().default(0),
    message: text('message').notNull().default(''),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    foreignKey({
      columns: [t.ownerId, t.boardId],
      foreignColumns: [jobBoards.ownerId, jobBoards.id],
    }).onDelete('cascade'),
    index('feed_runs_by_board').on(t.ownerId, t.boardId, t.startedAt.desc()),
    index('feed_runs_by_time').on(t.ownerId, t.startedAt.desc()),
  ],
);

export const roles = pgTable(
  'roles',
  {
    ownerId: owner(),
    id: uuid('id').notNull().defaultRandom(),
    /** Null when the person added it by hand. */
    boardId: uuid('board_id'),
    externalId: text('external_id').notNull().default(''),
    company: text('company').notNull(),
    title: text('title').notNull(),
    places: jsonb('places').$type<RolePlace[]>().notNull().default([]),
    countries: text('countries').array().notNull().default([]),
    /** on-site, hybrid, remote or unknown. */
    remote: text('remote').notNull().default('unknown'),
    salary: jsonb('salary').$type<RoleSalary>(),
    text: text('text').notNull().default(''),
    link: text('link').notNull().default(''),
    postedAt: moment('posted_at'),
    firstSeenAt: moment('first_seen_at').notNull().defaultNow(),
    lastSeenAt: moment('last_seen_at').notNull().defaultNow(),
    /** Since when the board no longer lists it. */
    goneAt: moment('gone_at'),
    /** The same for two postings of one role: company, title and nearly the same text. */
    fingerprint: text('fingerprint').notNull().default(''),
    kind: text('kind').notNull().default('other'),
    seniority: text('seniority').notNull().default('unknown'),
    /** sales, product or unknown. */
    led: text('led').notNull().default('unknown'),
    reading: jsonb('reading')
      .$type<RoleReading>()
      .notNull()
      .default({ reasons: [], criteria: [], topics: [] }),
    /** The version of the rules that read it; 0 before there were versions. */
    readBy: integer('read_by').notNull().default(0),
    /** The application it became; null again when that is deleted. */
    appliedAs: uuid('applied_as'),
    hidden: boolean('hidden').notNull().default(false),
    /** Made by the database from the columns above: see migration 0014. */
    search: tsvector('search').generatedAlwaysAs(
      sql`setweight(to_tsvector('english', title || ' ' || company), 'A') || setweight(to_tsvector('english', text), 'B')`,
    ),
    openedAt: moment('opened_at')
      .notNull()
      .generatedAlwaysAs(sql`coalesce(posted_at, first_seen_at)`),
    /** 0 in Europe, the Middle East or Africa, 1 where no country is named, 2 elsewhere: the countries are in the migration. */
    nearness: smallint('nearness')
      .notNull()
      .generatedAlwaysAs(sql`2`),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    unique().on(t.ownerId, t.boardId, t.externalId),
    foreignKey({
      columns: [t.ownerId, t.boardId],
      foreignColumns: [jobBoards.ownerId, jobBoards.id],
    }).onDelete('cascade'),
    // The database empties `applied_as` alone; Drizzle cannot say that.
    foreignKey({
      columns: [t.ownerId, t.appliedAs],
      foreignColumns: [applications.ownerId, applications.id],
    }).onDelete('set null'),
    index('roles_by_time').on(t.ownerId, t.firstSeenAt.desc()),
    index('roles_by_fingerprint').on(t.ownerId, t.fingerprint),
    index('roles_by_application')
      .on(t.ownerId, t.appliedAs)
      .where(sql`${t.appliedAs} is not null`),
    index('roles_search').using('gin', t.search),
    index('roles_on_the_board')
      .on(t.ownerId, t.nearness, t.openedAt.desc(), t.id)
      .where(sql`not ${t.hidden}`),
  ],
);

/** Filters of the role board that a person comes back to. */
export const savedSearches = pgTable(
  'saved_searches',
  {
    ownerId: owner(),
    id: uuid('id').notNull().defaultRandom(),
    name: text('name').notNull(),
    /** The filters as they stand in an address. */
    filters: text('filters').notNull(),
    /** What was found after this is new in the visit that began then. */
    since: moment('since'),
    seenAt: moment('seen_at').notNull().defaultNow(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.ownerId, t.id] })],
);

/** When a person looked at the role board last, and before the visit that goes on. */
export const roleVisits = pgTable('role_visits', {
  ownerId: uuid('owner_id')
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  since: moment('since'),
  seenAt: moment('seen_at').notNull().defaultNow(),
});
