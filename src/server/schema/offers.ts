/** Offers, what was negotiated on them, and the rates at which currencies are compared. */
import {
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { moment, owner } from './columns.ts';
import { ofAnApplication } from './pipeline.ts';

export const offers = pgTable(
  'offers',
  {
    ownerId: owner(),
    id: uuid('id').notNull().defaultRandom(),
    /** The application it came of; null of one that stands alone. */
    applicationId: uuid('application_id'),
    company: text('company').notNull(),
    title: text('title').notNull().default(''),
    currency: text('currency').notNull(),
    /** The day by which it is to be answered. */
    deadline: date('deadline', { mode: 'string' }),
    /** Read through `offerTerms` only. */
    terms: jsonb('terms').notNull(),
    version: integer('version').notNull().default(1),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    ofAnApplication(t),
    index('offers_by_application').on(t.ownerId, t.applicationId),
  ],
);

/** What a person would need, would trade and asks, on several parts of an offer, and what they were answered. */
export const offerNotes = pgTable(
  'offer_notes',
  {
    ownerId: uuid('owner_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    offerId: uuid('offer_id').notNull(),
    parts: text('parts').array().notNull(),
    need: text('need').notNull().default(''),
    trade: text('trade').notNull().default(''),
    ask: text('ask').notNull(),
    answer: text('answer').notNull().default(''),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    foreignKey({ columns: [t.ownerId, t.offerId], foreignColumns: [offers.ownerId, offers.id] }).onDelete(
      'cascade',
    ),
    index('offer_notes_by_offer').on(t.ownerId, t.offerId, t.createdAt),
  ],
);

/** One unit of a currency is worth so much of another, as the person says, on a day. */
export const exchangeRates = pgTable(
  'exchange_rates',
  {
    ownerId: owner(),
    one: text('one').notNull(),
    isWorth: numeric('is_worth').notNull(),
    of: text('of').notNull(),
    saidFor: date('said_for', { mode: 'string' }).notNull(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.ownerId, t.one, t.of] })],
);
