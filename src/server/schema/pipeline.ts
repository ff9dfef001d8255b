/** Applications and what becomes of them. */
import {
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { moment, owner } from './columns.ts';

export const applications = pgTable(
  'applications',
  {
    ownerId: owner(),
    id: uuid('id').notNull().defaultRandom(),
    company: text('company').notNull(),
    companyKind: text('company_kind').notNull().default('other'),
    title: text('title').notNull().default(''),
    roleKind: text('role_kind').notNull().default('other'),
    stage: text('stage').notNull().default('saved'),
    /** How it ended; null until it is closed. */
    outcome: text('outcome'),
    source: text('source').notNull().default('other'),
    place: text('place').notNull().default(''),
    link: text('link').notNull().default(''),
    /** The job's own text, kept because postings vanish. */
    jobText: text('job_text').notNull().default(''),
    notes: text('notes').notNull().default(''),
    /** Which version of the CV went out. */
    cv: text('cv').notNull().default(''),
    appliedOn: date('applied_on', { mode: 'string' }),
    nextAction: text('next_action').notNull().default(''),
    remindOn: date('remind_on', { mode: 'string' }),
    version: integer('version').notNull().default(1),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    index('applications_by_stage').on(t.ownerId, t.stage, t.updatedAt.desc()),
  ],
);

/** Goes when its application goes. */
export const ofAnApplication = (t: { ownerId: AnyPgColumn; applicationId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.ownerId, t.applicationId],
    foreignColumns: [applications.ownerId, applications.id],
  }).onDelete('cascade');

/** Every stage an application has been in, since when: what the funnel counts. */
export const applicationMoves = pgTable(
  'application_moves',
  {
    ownerId: uuid('owner_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    applicationId: uuid('application_id').notNull(),
    stage: text('stage').notNull(),
    outcome: text('outcome'),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    ofAnApplication(t),
    index('application_moves_by_application').on(t.ownerId, t.applicationId, t.createdAt),
  ],
);
