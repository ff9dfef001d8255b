/** What is practised: drafts, attempts and what was said of them. */
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
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { bytea, moment, owner } from './columns.ts';

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
export const ofAnAttempt = (t: { ownerId: AnyPgColumn; attemptId: AnyPgColumn }) =>
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
  data: jsonb('data').$type<Record<string, unknown>>().notNull().default({}),
});
