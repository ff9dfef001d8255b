/** What practice leads up to, and how much each skill is to weigh. */
import { date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { clock, moment, owner } from './columns.ts';
import { ofAnApplication } from './pipeline.ts';

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
    /** The application whose round it is; null of one that stands alone. */
    applicationId: uuid('application_id'),
    minutes: integer('minutes'),
    /** Who will be there. */
    withWhom: text('with_whom').notNull().default(''),
    /** By video, on site, as a task to take home. */
    held: text('held').notNull().default(''),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    ofAnApplication(t),
    index('interviews_by_day').on(t.ownerId, t.day),
    index('interviews_by_application').on(t.ownerId, t.applicationId),
  ],
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
