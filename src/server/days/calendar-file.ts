import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';

/** What stands in a calendar: at a moment, or, with `allDay`, on a day that every zone calls the same. */
export type CalendarEvent = {
  /** The same each time that the same thing is written, so that importing again changes and never doubles. */
  uid: string;
  start: Date;
  minutes: number;
  allDay?: boolean;
  title: string;
  text: string;
  url: string;
  /** Minutes before the start at which to remind. */
  reminders: readonly number[];
};

/** A calendar file (RFC 5545). Moments are given as UTC, which every calendar shows in its owner's zone. */
export function calendarFile(name: string, events: readonly CalendarEvent[], now: Date): string {
  const calendar = ical({
    name,
    prodId: { company: 'Debrief', product: 'Interview preparation', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, start, minutes, allDay = false, title, text, url, reminders } of events) {
    calendar.createEvent({
      id: uid,
      stamp: now,
      // Calendars take the higher of two with one id: the later file is.
      sequence: Math.floor(now.getTime() / 60_000),
      start,
      ...(allDay ? { allDay } : { end: new Date(start.getTime() + minutes * 60_000) }),
      summary: title,
      description: text,
      url,
      alarms: reminders.map((before) => ({
        type: ICalAlarmType.display,
        triggerBefore: before * 60,
        description: title,
      })),
    });
  }
  return calendar.toString();
}
