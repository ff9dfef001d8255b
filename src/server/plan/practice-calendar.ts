import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { calendarFile } from '#server/days/calendar-file.ts';
import { momentOn } from '#server/days/days.ts';
import { openPlan } from './open-plan.ts';

/** Minutes before practice at which the calendar reminds of it. */
const REMINDER = 10;

/** The planned days as a calendar file: one event a day with practice, at the person's own time. */
export async function practiceCalendar(ctx: Ctx, { origin }: { origin: string }): Promise<string> {
  const owner = requireOwner(ctx);
  const { plan, settings, timeZone } = await openPlan(ctx);
  const events = plan.days
    .filter(({ items }) => items.length > 0)
    .map(({ day, minutes, items }) => ({
      uid: `practice-${day}-${owner}@debrief`,
      start: momentOn(timeZone, day, settings.practiseAt),
      minutes,
      title: `Practise: ${items.length === 1 ? 'one question' : `${items.length} questions`}, ${minutes} minutes`,
      text: items
        .map(
          ({ question, minutes: its, why }) =>
            `${question.text} (${its} min)\n${why}\n${origin}/practise/${question.id}`,
        )
        .join('\n\n'),
      url: `${origin}/`,
      reminders: [REMINDER],
    }));
  return calendarFile('Interview practice', events, ctx.now());
}
