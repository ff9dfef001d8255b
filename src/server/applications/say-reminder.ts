import { daysBetween, type Day } from '#server/days/days.ts';
import { daysLeft, dayWithYear, longDay } from '#server/days/say-day.ts';

export type SaidReminder = { words: string; due: boolean };

/** A reminder's day as somebody reads it today: "was due 3 days ago", "due today", "in 5 days". */
export function sayReminder(day: Day, today: Day): SaidReminder {
  const days = daysBetween(today, day);
  if (days < -1) return { words: `due ${-days} days ago`, due: true };
  if (days === -1) return { words: 'due yesterday', due: true };
  if (days === 0) return { words: 'due today', due: true };
  if (days <= 14) return { words: daysLeft(days), due: false };
  return { words: days < 180 ? longDay(day) : dayWithYear(day), due: false };
}
