import { addDays, momentOn } from '#server/days/days.ts';
import type { Interview } from '#server/interviews/interview.ts';
import { startOf } from '#server/interviews/list-interviews.ts';

/** Minutes that a round is taken to last when nobody said. */
const AN_HOUR = 60;
const HOUR_MS = 3_600_000;

/** Hours after a round within which a thank-you note is due. */
export const DUE_HOURS = 24;
/** Hours after a round in which it is asked for; later nobody is reminded. */
export const ASKED_HOURS = 72;

/** When a round ended; with no clock said, at the end of its day, where it took place. */
export function endOf(interview: Interview): Date {
  const { startsAt, timeZone, day, minutes } = interview;
  if (startsAt === null) return momentOn(timeZone, addDays(day, 1), '00:00');
  return new Date(startOf(interview).getTime() + (minutes ?? AN_HOUR) * 60_000);
}

/** Until when the note is due: 24 hours that have passed, also where the clocks were changed in between. */
export const dueAt = (interview: Interview): Date =>
  new Date(endOf(interview).getTime() + DUE_HOURS * HOUR_MS);

/** Whether a round ended, and not long ago. */
export function endedLately(interview: Interview, now: Date): boolean {
  const since = now.getTime() - endOf(interview).getTime();
  return since >= 0 && since < ASKED_HOURS * HOUR_MS;
}

/** "21 hours left", "40 minutes left"; of what is over, that it is. */
export function timeLeft(due: Date, now: Date): string {
  const minutes = Math.floor((due.getTime() - now.getTime()) / 60_000);
  if (minutes < 1) return 'the 24 hours are over';
  const [many, unit] = minutes < 60 ? [minutes, 'minute'] : [Math.floor(minutes / 60), 'hour'];
  return `${many} ${unit}${many === 1 ? '' : 's'} left`;
}
