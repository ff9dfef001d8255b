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

function isZone(name: string): boolean {
  // An offset such as +02:00 would be accepted as well, but knows nothing of summer time.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The names to choose from: UTC first, and then by place. */
export function zoneNames(): string[] {
  return [DEFAULT_ZONE, ...Intl.supportedValuesOf('timeZone').filter((name) => name !== DEFAULT_ZONE)];
}

const isoDay = (date: Date): Day => date.toISOString().slice(0, 10);

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making one costs more than asking it a hundred times. */
function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, clock);
  }
  return clock;
}

/** Clocks are only ever changed at a quarter of an hour, so within one they are off UTC by the same. */
const QUARTER_MS = 900_000;
/** Most quarters that are remembered over all zones, far more than a page asks for. */
const MOST_QUARTERS = 20_000;
const offsets = new Map<string, number>();

/** By how many milliseconds the clocks of a zone are ahead of UTC at a moment; asking the calendar costs as much as a query. */
function offsetAt(zone: string, moment: number): number {
  const quarter = Math.floor(moment / QUARTER_MS);
  const key = `${quarter} ${zone}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size >= MOST_QUARTERS) offsets.clear();
    offset = shownAt(zone, quarter * QUARTER_MS) - quarter * QUARTER_MS;
    offsets.set(key, offset);
  }
  return offset;
}

/** What the clocks of a zone show at a moment, as if that were UTC. */
function shownAt(zone: string, moment: number): number {
  const parts = clockOf(zone).formatToParts(moment);
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
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

/**
 * The moment at which the clocks of a zone show this time on this day. A time that the clocks show twice
 * is the first of the two; one that they leave out is as much later as they jump.
 */
export function momentOn(zone: string, day: Day, time: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  // No zone is further than a day from UTC, so these are the offsets before and after any change.
  const before = offsetAt(zone, wanted - DAY_MS);
  const after = offsetAt(zone, wanted + DAY_MS);
  const fits = [before, after].find((offset) => offsetAt(zone, wanted - offset) === offset);
  return new Date(wanted - (fits ?? before));
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
