/** Kinds of columns that the tables share, and whose each row is. */
import { customType, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
/** A time of day as people write it, 14:30; the database says 14:30:00. */
export const clock = customType<{ data: string; driverData: string }>({
  dataType: () => 'time without time zone',
  fromDriver: (stored) => stored.slice(0, 5),
});
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

export const people = pgTable('people', {
  id: uuid('id').primaryKey().defaultRandom(),
  kind: text('kind', { enum: ['local', 'account'] }).notNull(),
  email: text('email'),
  name: text('name').notNull(),
  createdAt: moment('created_at').notNull().defaultNow(),
});

/** The owner of a row, with whom it goes. */
export const owner = () =>
  uuid('owner_id')
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' });
