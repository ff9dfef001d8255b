import type { Ctx } from '#server/ctx.ts';
import { calendarFile } from '#server/days/calendar-file.ts';
import { asMoment } from '#server/days/days.ts';
import { NotFound } from '#server/errors.ts';
import { ownOffer } from './access.ts';

const A_DAY = 24 * 60;

/** The day by which an offer is to be answered, as a calendar file with reminders three days and a day before. */
export async function offerCalendar(ctx: Ctx, given: { id: string; origin: string }): Promise<string> {
  const { id, company, title, deadline } = await ownOffer(ctx, given.id);
  if (deadline === null) throw new NotFound('This offer has no deadline yet.');
  const event = {
    uid: `offer-${id}@debrief`,
    start: asMoment(deadline),
    minutes: A_DAY,
    allDay: true,
    title: `Answer the offer: ${company}`,
    text: title,
    url: `${given.origin}/pipeline/offers/${id}`,
    reminders: [3 * A_DAY, A_DAY],
  };
  return calendarFile('Offer', [event], ctx.now());
}
