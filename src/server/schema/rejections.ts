/** What a rejection leaves behind: a request for feedback, causes kept apart, and what interviewers said. */
import { date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { ofAnApplication } from './pipeline.ts';

/** One request an application: what the person fills in, and the text once they have changed it. */
export const feedbackRequests = pgTable(
  'feedback_requests',
  {
    ownerId: uuid('owner_id').notNull(),
    applicationId: uuid('application_id').notNull(),
    version: text('version').notNull(),
    name: text('name').notNull().default(''),
    address: text('address').notNull().default(''),
    round: text('round').notNull().default(''),
    wants: text('wants').notNull().default(''),
    future: text('future').notNull().default(''),
    signed: text('signed').notNull().default(''),
    /** Empty while it is the one that the fields make. */
    body: text('body').notNull().default(''),
    sentOn: date('sent_on', { mode: 'string' }),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.ownerId, t.applicationId] }), ofAnApplication(t)],
);

/** Why an application was rejected, as far as anybody knows: said by the employer, observed, or guessed. */
export const rejectionCauses = pgTable(
  'rejection_causes',
  {
    ownerId: uuid('owner_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    applicationId: uuid('application_id').notNull(),
    kind: text('kind').notNull(),
    about: text('about').notNull(),
    /** Of what was said: their own words. */
    words: text('words').notNull(),
    who: text('who').notNull().default(''),
    round: text('round').notNull().default(''),
    heardOn: date('heard_on', { mode: 'string' }),
    /** The question that is to test it; null for the lesson of its first criterion. */
    testQuestion: text('test_question'),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    ofAnApplication(t),
    index('rejection_causes_by_application').on(t.ownerId, t.applicationId),
  ],
);

/** The criteria that a cause speaks about; a level only where the person says how they heard it. */
export const causeCriteria = pgTable(
  'cause_criteria',
  {
    ownerId: uuid('owner_id').notNull(),
    causeId: uuid('cause_id').notNull(),
    criterion: text('criterion').notNull(),
    level: text('level'),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.causeId, t.criterion] }),
    foreignKey({
      columns: [t.ownerId, t.causeId],
      foreignColumns: [rejectionCauses.ownerId, rejectionCauses.id],
    }).onDelete('cascade'),
  ],
);

/** What an interviewer said about the person, a criterion at a time, as the person heard it. */
export const interviewerRemarks = pgTable(
  'interviewer_remarks',
  {
    ownerId: uuid('owner_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    applicationId: uuid('application_id').notNull(),
    criterion: text('criterion').notNull(),
    level: text('level').notNull(),
    words: text('words').notNull(),
    who: text('who').notNull(),
    round: text('round').notNull().default(''),
    heardOn: date('heard_on', { mode: 'string' }).notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    ofAnApplication(t),
    index('interviewer_remarks_by_application').on(t.ownerId, t.applicationId),
    index('interviewer_remarks_by_criterion').on(t.ownerId, t.criterion, t.heardOn.desc()),
  ],
);
