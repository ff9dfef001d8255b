/**
 * The tables as TypeScript sees them. The database itself is made by `migrations/`, and a test holds
 * the two against each other. Every owned table's key begins with its owner.
 */
import {
  check,
  customType,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import type { Unit } from '#engine';

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
/** A time of day as people write it, 14:30; the database says 14:30:00. */
const clock = customType<{ data: string; driverData: string }>({
  dataType: () => 'time without time zone',
  fromDriver: (stored) => stored.slice(0, 5),
});
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

export const people = pgTable('people', {
  id: uuid('id').primaryKey().defaultRandom(),
  kind: text('kind', { enum: ['local', 'account'] }).notNull(),
  email: text('email'),
  name: text('name').notNull(),
  createdAt: moment('created_at').notNull().defaultNow(),
});

const owner = () =>
  uuid('owner_id')
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' });

export const drafts = pgTable(
  'drafts',
  {
    ownerId: owner(),
    questionId: text('question_id').notNull(),
    text: text('text').notNull(),
    mode: text('mode', { enum: ['rehearsal', 'edit'] }).notNull(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
    version: integer('version').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.questionId] }),
    check('drafts_text_cap', sql`char_length(${t.text}) <= 20000`),
  ],
);

export const attempts = pgTable(
  'attempts',
  {
    ownerId: owner(),
    id: uuid('id').notNull().defaultRandom(),
    questionId: text('question_id').notNull(),
    questionText: text('question_text').notNull(),
    kind: text('kind').notNull(),
    role: text('role').notNull(),
    topic: text('topic').notNull(),
    text: text('text').notNull(),
    channel: text('channel', { enum: ['typed', 'spoken'] }).notNull(),
    /** Measured time; null when nobody measured. */
    seconds: doublePrecision('seconds'),
    mode: text('mode', { enum: ['rehearsal', 'edit'] }).notNull(),
    state: text('state').notNull(),
    engineVersion: text('engine_version').notNull(),
    rubricVersion: text('rubric_version').notNull(),
    review: jsonb('review').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    index('attempts_by_question').on(t.ownerId, t.questionId, t.createdAt),
    check('attempts_text_cap', sql`char_length(${t.text}) <= 20000`),
  ],
);

/** Goes when its attempt goes. */
const ofAnAttempt = (t: { ownerId: AnyPgColumn; attemptId: AnyPgColumn }) =>
  foreignKey({ columns: [t.ownerId, t.attemptId], foreignColumns: [attempts.ownerId, attempts.id] }).onDelete(
    'cascade',
  );

export const attemptLevels = pgTable(
  'attempt_levels',
  {
    ownerId: uuid('owner_id').notNull(),
    attemptId: uuid('attempt_id').notNull(),
    criterion: text('criterion').notNull(),
    reviewer: text('reviewer', { enum: ['clear', 'partial', 'missing'] }).notNull(),
    /** The person's own rating; null until, or unless, they give one. */
    self: text('self', { enum: ['clear', 'partial', 'missing'] }),
  },
  (t) => [primaryKey({ columns: [t.ownerId, t.attemptId, t.criterion] }), ofAnAttempt(t)],
);

export const dismissals = pgTable(
  'dismissals',
  {
    ownerId: owner(),
    id: uuid('id').notNull().defaultRandom(),
    rule: text('rule').notNull(),
    ruleVersion: text('rule_version').notNull(),
    criterion: text('criterion').notNull(),
    /** What the finding stood in, made so that it survives edits elsewhere in the answer. */
    contextKey: text('context_key').notNull(),
    questionId: text('question_id'),
    quote: text('quote').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    unique('dismissals_once').on(t.ownerId, t.rule, t.contextKey),
  ],
);

export const recordings = pgTable(
  'recordings',
  {
    ownerId: uuid('owner_id').notNull(),
    attemptId: uuid('attempt_id').notNull(),
    mime: text('mime').notNull(),
    bytes: bytea('bytes').notNull(),
    seconds: doublePrecision('seconds').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.ownerId, t.attemptId] }), ofAnAttempt(t)],
);

export const settings = pgTable('settings', {
  ownerId: owner().primaryKey(),
  data: jsonb('data').notNull().default({}),
});

/** What a person thinks of the committee's answers; the answers and their raters are content. */
export const committeeRatings = pgTable(
  'committee_ratings',
  {
    ownerId: owner(),
    answerId: text('answer_id').notNull(),
    criterion: text('criterion').notNull(),
    level: text('level', { enum: ['clear', 'partial', 'missing'] }).notNull(),
    /** When it was first given; a change of mind does not move it to another week. */
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.ownerId, t.answerId, t.criterion] })],
);

/** Interviews that are coming, each on a day and at a clock of its own time zone. */
export const interviews = pgTable(
  'interviews',
  {
    ownerId: owner(),
    id: uuid('id').notNull().defaultRandom(),
    company: text('company').notNull(),
    companyKind: text('company_kind').notNull(),
    round: text('round').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    /** Null while only the day is known. */
    startsAt: clock('starts_at'),
    timeZone: text('time_zone').notNull(),
    notes: text('notes').notNull().default(''),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.ownerId, t.id] }), index('interviews_by_day').on(t.ownerId, t.day)],
);

/** Where a person has set the skills compass. */
export const compass = pgTable('compass', {
  ownerId: owner().primaryKey(),
  seniority: text('seniority', { enum: ['junior', 'mid', 'senior', 'lead'] }).notNull(),
  ambiguity: text('ambiguity', { enum: ['settled', 'between', 'ambiguous'] }).notNull(),
});

/** Weights that a person has put in place of the editors'; the skills are content. */
export const compassWeights = pgTable(
  'compass_weights',
  {
    ownerId: owner(),
    skill: text('skill').notNull(),
    weight: integer('weight').notNull(),
  },
  (t) => [primaryKey({ columns: [t.ownerId, t.skill] })],
);

/** What a person has ticked of the preparation checklist; the items are content. */
export const checklistTicks = pgTable(
  'checklist_ticks',
  {
    ownerId: owner(),
    item: text('item').notNull(),
    tickedAt: moment('ticked_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.ownerId, t.item] })],
);

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

/** Questions that a person has added for themselves; they are asked like those of the bank. */
export const ownQuestions = pgTable(
  'own_questions',
  {
    ownerId: owner(),
    id: text('id').notNull(),
    text: text('text').notNull(),
    kind: text('kind').notNull(),
    topic: text('topic').notNull(),
    roles: text('roles').array().notNull(),
    round: text('round').notNull(),
    seniority: text('seniority').notNull(),
    /** What it is really asking; empty when the person does not say. */
    asks: text('asks').notNull().default(''),
    companies: text('companies').array().notNull().default([]),
    /** Where the person has it from. */
    source: text('source').notNull().default(''),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
    /** Made by the database from the columns above. */
    search: tsvector('search').generatedAlwaysAs(
      sql`setweight(to_tsvector('english', text), 'A') || setweight(to_tsvector('english', topic || ' ' || asks || ' ' || source), 'B')`,
    ),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    index('own_questions_search').using('gin', t.search),
    check('own_questions_text_cap', sql`char_length(${t.text}) between 3 and 2000`),
  ],
);

/** Companies that ask a question of the bank, as one person knows it; own questions carry theirs. */
export const questionTags = pgTable(
  'question_tags',
  {
    ownerId: owner(),
    questionId: text('question_id').notNull(),
    company: text('company').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.ownerId, t.questionId, t.company] })],
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

/** The bank, as the content has it: not owned by anybody, filled at every start. */
export const questions = pgTable(
  'questions',
  {
    id: text('id').primaryKey(),
    topic: text('topic').notNull(),
    kind: text('kind').notNull(),
    roles: text('roles').array().notNull(),
    round: text('round').notNull(),
    seniority: text('seniority').notNull(),
    text: text('text').notNull(),
    asks: text('asks').notNull(),
    /** The whole question as the content has it. */
    data: jsonb('data').notNull(),
    /** Made by the database from the columns above. */
    search: tsvector('search').generatedAlwaysAs(
      sql`setweight(to_tsvector('english', text), 'A') || setweight(to_tsvector('english', topic || ' ' || asks), 'B')`,
    ),
  },
  (t) => [index('questions_search').using('gin', t.search)],
);

/** Every word of the bank once, for mistyped searches; made anew by `load-bank.ts` when the bank changes. */
export const questionWords = pgTable('question_words', { word: text('word').primaryKey() });
