import { calendarResponse } from '#server/http/calendar-response.ts';
import { practiceCalendar } from '#server/plan/practice-calendar.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) =>
  calendarResponse(await practiceCalendar(locals.ctx, { origin: url.origin }), 'practice.ics');
