import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A day as a person counts it, without a clock: 2026-11-22. */
export type Day = string;

/** The time zone of whoever has not said theirs. */
export const DEFAULT_ZONE = 'UTC';

const DAY_MS = 86_400_000;

/** A day that the calendar has, within the years in which anybody prepares for an interview. */
export const calendarDay = z
  .string('Give the day as year, month and day.')
  .regex(/^20\d\d-\d\d-\d\d$/, 'Give the day as year, month and day, as in 2026-11-22.')
  .refine((given) => !Number.isNaN(Date.parse(given)) && isoDay(new Date(given)) === given, {
    error: 'The calendar has no such day.',
  });

/** A day, or none: forms send an empty field for that. */
export const dayOrNone = z.union([z.literal('').transform(() => null), calendarDay]).nullable();

/** The same where nothing need be sent at all. */
export const dayIfSaid = dayOrNone.optional().transform((given) => given ?? null);

/** A time of day, as in 14:30. */
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give the time as hours and minutes, as in 14:30.');

/** A time zone that this server's calendar knows, under the name by which it knows it. */
export const zoneName = z
  .string('Choose the time zone.')
  .max(64, 'There is no such time zone.')
  .refine(isZone, { error: 'There is no such time zone.' });

/** Zones that were found to exist: asking the calendar costs more than reading an interview. */
const zones = new Set<string>();

function isZone(name: string): boolean {
  if (zones.has(name)) return true;
  // An offset such as +02:00 would be accepted as well, but knows nothing of summer time.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
  } catch {
    return false;
  }
  zones.add(name);
  return true;
}

/** The names to choose from: UTC first, and then by place. */
export function zoneNames(): string[] {
  return [DEFAULT_ZONE, ...Intl.supportedValuesOf('timeZone').filter((name) => name !== DEFAULT_ZONE)];
}

const isoDay = (date: Date): Day => date.toISOString().slice(0, 10);

/** Clocks are only ever changed at a quarter of an hour, so within one they are off UTC by the same. */
const QUARTER_MS = 900_000;
/** Answers of the calendar that are remembered, far more than a page asks for: each costs a tenth of a query. */
const MOST_REMEMBERED = 20_000;
const offsets = new Map<string, number>();

/** What is remembered under a key, or else found out now; everything is forgotten when it is too much. */
function remembered(memory: Map<string, number>, key: string, find: () => number): number {
  let known = memory.get(key);
  if (known === undefined) {
    if (memory.size >= MOST_REMEMBERED) memory.clear();
    known = find();
    memory.set(key, known);
  }
  return known;
}

/** By how many milliseconds the clocks of a zone are ahead of UTC at a moment. */
function offsetAt(zone: string, moment: number): number {
  const quarter = Math.floor(moment / QUARTER_MS);
  return remembered(offsets, `${quarter} ${zone}`, () => {
    const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(
      quarter * QUARTER_MS,
    ).toZonedDateTimeISO(zone);
    return offsetNanoseconds / 1e6;
  });
}

/** The moment as the clocks of a zone show it, as if that were UTC. */
const wallClock = (zone: string, moment: Date): number => moment.getTime() + offsetAt(zone, moment.getTime());

/** The day that a moment belongs to for somebody who lives in this zone. */
export function dayIn(zone: string, moment: Date): Day {
  return isoDay(new Date(wallClock(zone, moment)));
}

/** What the clocks of a zone show at a moment: 14:30. */
export function clockIn(zone: string, moment: Date): string {
  return new Date(wallClock(zone, moment)).toISOString().slice(11, 16);
}

const moments = new Map<string, number>();

/**
 * The moment at which the clocks of a zone show this time on this day. A time that the clocks show twice
 * is the first of the two; one that they leave out is as much later as they jump.
 */
export function momentOn(zone: string, day: Day, time: string): Date {
  const clock = `${day}T${time}`;
  const moment = remembered(moments, `${clock} ${zone}`, () => {
    const { epochMilliseconds } = Temporal.PlainDateTime.from(clock).toZonedDateTime(zone, {
      disambiguation: 'compatible',
    });
    return epochMilliseconds;
  });
  return new Date(moment);
}

/** The day so many days later. */
export function addDays(day: Day, days: number): Day {
  return isoDay(new Date(Date.parse(day) + days * DAY_MS));
}

/** How many days the second is after the first. */
export function daysBetween(first: Day, second: Day): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / DAY_MS);
}

/** The first day of the week that a day is in. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((asMoment(day).getUTCDay() + 6) % 7));
}

/** The day as a moment that stands for it where only moments are understood: midnight UTC. */
export function asMoment(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
