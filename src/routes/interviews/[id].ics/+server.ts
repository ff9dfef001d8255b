import { calendarResponse } from '#server/http/calendar-response.ts';
import { interviewCalendar } from '#server/interviews/interview-calendar.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) =>
  calendarResponse(
    await interviewCalendar(locals.ctx, { id: params.id, origin: url.origin }),
    'interview.ics',
  );
