/** What is known of a company before the interview, and what is to be asked there. */
import { date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { ofAnApplication } from './pipeline.ts';
import { ofAnAttempt } from './practice.ts';

/** The dossier: one fact a row, under one of the six points of `content/research.ts`. */
export const researchFacts = pgTable(
  'research_facts',
  {
    ownerId: uuid('owner_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    applicationId: uuid('application_id').notNull(),
    point: text('point').notNull(),
    says: text('says').notNull().default(''),
    /** A link, or words: who said it, and where. */
    source: text('source').notNull().default(''),
    /** As far as it is known: a year, a month, a day. */
    dated: text('dated').notNull().default(''),
    state: text('state').notNull().default('unknown'),
    /** What the person makes of it. */
    thought: text('thought').notNull().default(''),
    version: integer('version').notNull().default(1),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    ofAnApplication(t),
    index('research_facts_by_application').on(t.ownerId, t.applicationId, t.createdAt),
  ],
);

/** Which application an answer was practised for. */
export const attemptApplications = pgTable(
  'attempt_applications',
  {
    ownerId: uuid('owner_id').notNull(),
    attemptId: uuid('attempt_id').notNull(),
    applicationId: uuid('application_id').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.attemptId] }),
    ofAnAttempt(t),
    ofAnApplication(t),
    index('attempt_applications_by_application').on(t.ownerId, t.applicationId),
  ],
);

/** Questions that the person means to ask, or has asked, in the interviews of an application. */
export const questionsToAsk = pgTable(
  'questions_to_ask',
  {
    ownerId: uuid('owner_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    applicationId: uuid('application_id').notNull(),
    text: text('text').notNull(),
    whom: text('whom').notNull(),
    state: text('state').notNull().default('to-ask'),
    answer: text('answer').notNull().default(''),
    askedOn: date('asked_on', { mode: 'string' }),
    version: integer('version').notNull().default(1),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    ofAnApplication(t),
    index('questions_to_ask_by_application').on(t.ownerId, t.applicationId, t.createdAt),
  ],
);
