/** Questions: the bank, and those that people bring. */
import { check, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { tsvector, moment, owner } from './columns.ts';

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
    /** What the interviewer went on with, or may, one after the other. */
    followUps: text('follow_ups').array().notNull().default([]),
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

/** The bank, as the content has it: not owned by anybody, filled at every start. */
export const questions = pgTable('questions', {
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
});

/** Questions of the bank that filters cannot tell apart, and how many they are; made by `load-bank.ts`, as are the next three. */
export const questionGroups = pgTable('question_groups', {
  id: integer('id').primaryKey(),
  topic: text('topic').notNull(),
  kind: text('kind').notNull(),
  roles: text('roles').array().notNull(),
  round: text('round').notNull(),
  seniority: text('seniority').notNull(),
  times: integer('times').notNull(),
});

/** What a search looks at, apart from what it shows. */
export const questionIndex = pgTable(
  'question_index',
  {
    /** Where it stands in the bank's own order. */
    place: integer('place').primaryKey(),
    questionId: text('question_id').notNull().unique(),
    groupId: integer('group_id').notNull(),
    search: tsvector('search').notNull(),
  },
  (t) => [index('question_index_search').using('gin', t.search)],
);

/** How the questions with a common stem are counted by what filters look at. */
export const questionStems = pgTable('question_stems', {
  stem: text('stem').primaryKey(),
  /** A JSON list of groups and how many of each. */
  groups: text('groups').notNull(),
});

/** Every word of the bank once, for mistyped searches. */
export const questionWords = pgTable('question_words', {
  word: text('word').primaryKey(),
  /** Made by the database. */
  stems: tsvector('stems')
    .notNull()
    .generatedAlwaysAs(sql`to_tsvector('english', word)`),
});
