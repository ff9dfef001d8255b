import { ROUND_NAMES } from '#content/names.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { calendarFile } from '#server/days/calendar-file.ts';
import { asMoment } from '#server/days/days.ts';
import { ownInterview } from './access.ts';
import { startOf } from './list-interviews.ts';

/** Minutes that are set aside while nobody has said how long it takes. */
const AN_HOUR = 60;
const A_DAY = 24 * 60;

/** One interview as a calendar file, with reminders a day and an hour before. */
export async function interviewCalendar(ctx: Ctx, given: { id: string; origin: string }): Promise<string> {
  requireOwner(ctx);
  const interview = await ownInterview(ctx, given.id);
  const { id, company, round, day, startsAt, timeZone, notes, minutes, withWhom, held } = interview;
  const when = startsAt === null ? [] : [`${startsAt} in ${timeZone}.`];
  const who = withWhom === '' ? [] : [`With: ${withWhom}`];
  const how = held === '' ? [] : [`How: ${held}`];
  const event = {
    uid: `interview-${id}@debrief`,
    start: startsAt === null ? asMoment(day) : startOf(interview),
    minutes: minutes ?? AN_HOUR,
    allDay: startsAt === null,
    title: `Interview: ${company}`,
    text: [`${ROUND_NAMES[round]} round.`, ...when, ...who, ...how, ...(notes ? ['', notes] : [])].join('\n'),
    url: `${given.origin}/interviews/${id}`,
    reminders: startsAt === null ? [A_DAY] : [A_DAY, AN_HOUR],
  };
  return calendarFile('Interview', [event], ctx.now());
}
