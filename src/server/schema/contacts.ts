/** Whom one meets at a company, and the files that went out with an application. */
import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytea, moment } from './columns.ts';
import { ofAnApplication } from './pipeline.ts';

export const contacts = pgTable(
  'contacts',
  {
    ownerId: uuid('owner_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    applicationId: uuid('application_id').notNull(),
    name: text('name').notNull(),
    /** What they are in it: recruiter, hiring manager, somebody on the panel. */
    part: text('part').notNull().default(''),
    email: text('email').notNull().default(''),
    notes: text('notes').notNull().default(''),
    /** Raised with each change, so that two windows cannot overwrite each other unseen. */
    version: integer('version').notNull().default(1),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    ofAnApplication(t),
    index('contacts_by_application').on(t.ownerId, t.applicationId, t.createdAt),
  ],
);

export const applicationFiles = pgTable(
  'application_files',
  {
    ownerId: uuid('owner_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    applicationId: uuid('application_id').notNull(),
    /** Under which name it is downloaded again. */
    name: text('name').notNull(),
    bytes: bytea('bytes').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    ofAnApplication(t),
    index('application_files_by_application').on(t.ownerId, t.applicationId, t.createdAt),
  ],
);
