/** The story bank, the one-pagers and the number ledger. */
import {
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import type { Unit } from '#engine';
import { moment, owner } from './columns.ts';
import { ofAnAttempt } from './practice.ts';

/** The story bank: one true episode a row, in its parts and in three lengths of telling. */
export const stories = pgTable(
  'stories',
  {
    ownerId: owner(),
    id: uuid('id').notNull().defaultRandom(),
    title: text('title').notNull().default(''),
    employer: text('employer').notNull().default(''),
    /** A year or a year and month; empty when it is not known. */
    happened: text('happened').notNull().default(''),
    situation: text('situation').notNull().default(''),
    problem: text('problem').notNull().default(''),
    myPart: text('my_part').notNull().default(''),
    othersPart: text('others_part').notNull().default(''),
    evidence: text('evidence').notNull().default(''),
    result: text('result').notNull().default(''),
    differently: text('differently').notNull().default(''),
    /** Ids of the criteria and of the question topics that it can serve. */
    criteria: text('criteria').array().notNull().default([]),
    topics: text('topics').array().notNull().default([]),
    /** The story told in 30, 60 and 120 seconds. */
    short: text('short').notNull().default(''),
    middle: text('middle').notNull().default(''),
    long: text('long').notNull().default(''),
    version: integer('version').notNull().default(1),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    index('stories_by_change').on(t.ownerId, t.updatedAt.desc()),
  ],
);

/** Which story an attempt was told with. */
export const storyUses = pgTable(
  'story_uses',
  {
    ownerId: uuid('owner_id').notNull(),
    attemptId: uuid('attempt_id').notNull(),
    storyId: uuid('story_id').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.attemptId] }),
    ofAnAttempt(t),
    foreignKey({ columns: [t.ownerId, t.storyId], foreignColumns: [stories.ownerId, stories.id] }).onDelete(
      'cascade',
    ),
    index('story_uses_by_story').on(t.ownerId, t.storyId, t.createdAt),
  ],
);

/** One-pagers and launch teardowns; which fields a form has is said by `content/one-pager-fields.ts`. */
export const onePagers = pgTable(
  'one_pagers',
  {
    ownerId: owner(),
    id: uuid('id').notNull().defaultRandom(),
    form: text('form', { enum: ['go-to-market', 'teardown'] }).notNull(),
    title: text('title').notNull(),
    company: text('company').notNull(),
    fields: jsonb('fields').$type<Record<string, string>>().notNull().default({}),
    version: integer('version').notNull().default(1),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    check('one_pagers_fields_cap', sql`octet_length(${t.fields}::text) <= 200000`),
  ],
);

/** The number ledger: a figure that the person says, and what stands behind it. */
export const ledgerFigures = pgTable(
  'ledger_figures',
  {
    ownerId: owner(),
    id: uuid('id').notNull().defaultRandom(),
    /** What is measured, in the person's words: "Win rate". */
    measure: text('measure').notNull(),
    /** The figure in the person's words, and what the engine reads in them. */
    words: text('words').notNull(),
    value: doublePrecision('value').notNull(),
    unit: text('unit').$type<Unit>().notNull(),
    baseline: text('baseline').notNull().default(''),
    period: text('period').notNull().default(''),
    source: text('source').notNull().default(''),
    myPart: text('my_part').notNull().default(''),
    /** How it is known; null until the person says. */
    provenance: text('provenance', { enum: ['documented', 'memory', 'derived', 'unconfirmed'] }),
    /** The sum it was derived by: "412 / 1310 = 31%". */
    arithmetic: text('arithmetic').notNull().default(''),
    /** Who may hear it; null until the person says. */
    maySay: text('may_say', { enum: ['public', 'anonymised', 'confidential'] }),
    /** What may be said in its place, in the person's words. */
    saidAs: text('said_as').notNull().default(''),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.ownerId, t.id] })],
);

/** Figures found in the person's words that they do not want in the ledger. */
export const ledgerSetAside = pgTable(
  'ledger_set_aside',
  {
    ownerId: owner(),
    /** Value and unit: `src/server/ledger/figure-key.ts`. */
    figure: text('figure').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.ownerId, t.figure] })],
);
