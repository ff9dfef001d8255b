/** Days in words. A day has no zone, so it is read as UTC and never moves. */
import { asMoment, type Day } from './days.ts';

const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const LONG = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const WITH_YEAR = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "Sunday" */
export const weekday = (day: Day): string => WEEKDAY.format(asMoment(day));

/** "Sunday 22 November" */
export const longDay = (day: Day): string => LONG.format(asMoment(day)).replace(',', '');

/** "22 Nov" */
export const shortDay = (day: Day): string => SHORT.format(asMoment(day));

/** "22 November 2026" */
export const dayWithYear = (day: Day): string => WITH_YEAR.format(asMoment(day));

/** How far ahead a day is: "today", "tomorrow", "in 5 days". */
export const daysLeft = (days: number): string =>
  days <= 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
