import { calendarResponse } from '#server/http/calendar-response.ts';
import { offerCalendar } from '#server/offers/offer-calendar.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) =>
  calendarResponse(await offerCalendar(locals.ctx, { id: params.id, origin: url.origin }), 'offer.ics');
