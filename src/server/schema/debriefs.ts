/** What is kept of a round that is over, and the thank-you note after it. */
import {
  boolean,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { bytea, moment } from './columns.ts';
import { interviews } from './plan.ts';

/** Goes when its interview goes. */
const ofAnInterview = (t: { ownerId: AnyPgColumn; interviewId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.ownerId, t.interviewId],
    foreignColumns: [interviews.ownerId, interviews.id],
  }).onDelete('cascade');

export const debriefs = pgTable(
  'debriefs',
  {
    ownerId: uuid('owner_id').notNull(),
    interviewId: uuid('interview_id').notNull(),
    /** How it went on the whole; empty while nothing is said. */
    overall: text('overall').notNull().default(''),
    /** What was said or done, a line each. */
    observations: text('observations').notNull().default(''),
    /** What the person thinks it meant, a line each. */
    guesses: text('guesses').notNull().default(''),
    oneThing: text('one_thing').notNull().default(''),
    version: integer('version').notNull().default(1),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.ownerId, t.interviewId] }), ofAnInterview(t)],
);

/** The questions that came. */
export const debriefQuestions = pgTable(
  'debrief_questions',
  {
    ownerId: uuid('owner_id').notNull(),
    id: uuid('id').notNull(),
    interviewId: uuid('interview_id').notNull(),
    place: integer('place').notNull(),
    asked: text('asked').notNull().default(''),
    /** The same question in the bank or among one's own; null until somebody says so. */
    questionId: text('question_id'),
    /** The company was set on that question because of this row, and goes when this row goes. */
    tagged: boolean('tagged').notNull().default(false),
    went: text('went').notNull().default(''),
    felt: text('felt').notNull().default(''),
    followUp: text('follow_up').notNull().default(''),
    /** Where the question begins in the transcript. */
    heardAt: integer('heard_at'),
    /** The attempt as which the answer was kept; it may have been deleted since. */
    attemptId: uuid('attempt_id'),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    foreignKey({
      columns: [t.ownerId, t.interviewId],
      foreignColumns: [debriefs.ownerId, debriefs.interviewId],
    }).onDelete('cascade'),
    index('debrief_questions_by_interview').on(t.ownerId, t.interviewId, t.place),
    index('debrief_questions_by_question').on(t.ownerId, t.questionId),
  ],
);

export const voiceNotes = pgTable(
  'voice_notes',
  {
    ownerId: uuid('owner_id').notNull(),
    interviewId: uuid('interview_id').notNull(),
    mime: text('mime').notNull(),
    bytes: bytea('bytes').notNull(),
    seconds: doublePrecision('seconds').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.ownerId, t.interviewId] }), ofAnInterview(t)],
);

/** What was said word for word, as it was pasted, and how the person corrected the way it was split. */
export const transcripts = pgTable(
  'transcripts',
  {
    ownerId: uuid('owner_id').notNull(),
    interviewId: uuid('interview_id').notNull(),
    text: text('text').notNull(),
    corrections: jsonb('corrections').notNull().default({}),
    version: integer('version').notNull().default(1),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.ownerId, t.interviewId] }), ofAnInterview(t)],
);

/** The thank-you note of a round: its frame, and the three points that make it this conversation's. */
export const thanks = pgTable(
  'thanks',
  {
    ownerId: uuid('owner_id').notNull(),
    interviewId: uuid('interview_id').notNull(),
    sender: text('sender').notNull().default(''),
    recipient: text('recipient').notNull().default(''),
    subject: text('subject').notNull().default(''),
    opening: text('opening').notNull().default(''),
    topic: text('topic').notNull().default(''),
    said: text('said').notNull().default(''),
    addition: text('addition').notNull().default(''),
    closing: text('closing').notNull().default(''),
    /** Whether the person sent it or let it go; empty while neither. */
    settled: text('settled').notNull().default(''),
    settledAt: moment('settled_at'),
    version: integer('version').notNull().default(1),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.ownerId, t.interviewId] }), ofAnInterview(t)],
);
