import { COMPANY_KIND_NAMES, ROUND_NAMES } from '#content/names.ts';
import { clockIn, daysBetween, type Day } from '#server/days/days.ts';
import { daysLeft, dayWithYear, longDay } from '#server/days/say-day.ts';
import type { Interview } from './interview.ts';
import { dayFor, startOf } from './list-interviews.ts';

/** An interview as a page shows it. */
export type ShownInterview = {
  id: string;
  company: string;
  round: string;
  companyKind: string;
  /** "Friday 27 November, 14:00" for the person, and at what time there, if that is another zone. */
  when: string;
  /** "in 5 days"; of one that is over, nothing. */
  left: string;
};

/** An interview in the words of somebody who lives in this zone and reads it today. */
export function showInterview(interview: Interview, timeZone: string, today: Day): ShownInterview {
  const { id, company, round, companyKind, startsAt } = interview;
  const day = dayFor(timeZone, interview);
  const soon = Math.abs(daysBetween(today, day)) < 180;
  const clock = startsAt === null ? '' : `, ${clockIn(timeZone, startOf(interview))}`;
  const there =
    startsAt === null || interview.timeZone === timeZone
      ? ''
      : ` (${startsAt} in ${place(interview.timeZone)})`;
  return {
    id,
    company,
    round: ROUND_NAMES[round],
    companyKind: COMPANY_KIND_NAMES[companyKind],
    when: `${soon ? longDay(day) : dayWithYear(day)}${clock}${there}`,
    left: day < today ? '' : daysLeft(daysBetween(today, day)),
  };
}

/** "New York" of America/New_York */
const place = (zone: string) => zone.split('/').at(-1)!.replaceAll('_', ' ');
