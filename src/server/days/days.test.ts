import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarDay,
  clockIn,
  clockTime,
  dayIn,
  daysBetween,
  mondayOf,
  momentOn,
  zoneName,
  zoneNames,
} from './days.ts';

describe('the day that a moment belongs to', () => {
  it.each([
    ['a minute before midnight in Berlin', 'Europe/Berlin', '2026-03-02T22:59:59Z', '2026-03-02'],
    ['midnight in Berlin', 'Europe/Berlin', '2026-03-02T23:00:00Z', '2026-03-03'],
    ['the same in summer time', 'Europe/Berlin', '2026-07-02T22:00:00Z', '2026-07-03'],
    ['an evening in Los Angeles', 'America/Los_Angeles', '2026-03-03T07:59:59Z', '2026-03-02'],
    ['the furthest east', 'Pacific/Kiritimati', '2026-03-02T10:00:00Z', '2026-03-03'],
    ['the furthest west', 'Pacific/Pago_Pago', '2026-03-02T10:59:59Z', '2026-03-01'],
    ['a quarter of an hour off', 'Asia/Kathmandu', '2026-03-02T18:15:00Z', '2026-03-03'],
    ['the last moment of a year', 'UTC', '2026-12-31T23:59:59.999Z', '2026-12-31'],
    ['a leap day', 'UTC', '2028-02-29T12:00:00Z', '2028-02-29'],
  ])('%s', (_name, zone, moment, day) => expect(dayIn(zone, new Date(moment))).toBe(day));
});

describe('the moment at which a clock shows a time', () => {
  it.each([
    ['winter', 'Europe/Berlin', '2026-11-22', '14:30', '2026-11-22T13:30:00.000Z'],
    ['summer', 'Europe/Berlin', '2026-07-22', '14:30', '2026-07-22T12:30:00.000Z'],
    ['before the clocks go forward', 'Europe/Berlin', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['a time that they leave out', 'Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['after they went forward', 'Europe/Berlin', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['a time that they show twice', 'Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['after they went back', 'Europe/Berlin', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['left out elsewhere', 'America/New_York', '2026-03-08', '02:15', '2026-03-08T07:15:00.000Z'],
    ['twice elsewhere', 'America/New_York', '2026-11-01', '01:15', '2026-11-01T05:15:00.000Z'],
    ['half an hour forward', 'Australia/Lord_Howe', '2026-10-04', '02:10', '2026-10-03T15:40:00.000Z'],
    ['midnight far east', 'Pacific/Kiritimati', '2026-03-03', '00:00', '2026-03-02T10:00:00.000Z'],
    ['a midnight that is left out', 'Africa/Cairo', '2026-04-24', '00:00', '2026-04-23T22:00:00.000Z'],
  ])('%s', (_name, zone, day, time, moment) => expect(momentOn(zone, day, time).toISOString()).toBe(moment));

  it('is on that day, in every zone and on every day', () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01', n));
    fc.assert(
      fc.property(fc.constantFrom(...zoneNames()), days, (zone, day) => {
        const noon = momentOn(zone, day, '12:00');
        expect([dayIn(zone, noon), clockIn(zone, noon)]).toEqual([day, '12:00']);
      }),
      { numRuns: 300 },
    );
  });
});

describe('days', () => {
  it.each([
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %i days', (day, days, then) => {
    expect(addDays(day, days)).toBe(then);
    expect(daysBetween(day, then)).toBe(days);
  });

  it.each([
    ['a Monday', '2026-03-02', '2026-03-02'],
    ['a Sunday', '2026-03-08', '2026-03-02'],
    ['the next Monday', '2026-03-09', '2026-03-09'],
    ['a week of two years', '2027-01-01', '2026-12-28'],
  ])('%s belongs to its week', (_name, day, monday) => expect(mondayOf(day)).toBe(monday));

  it.each([
    [calendarDay, '2026-02-28', true],
    [calendarDay, '2026-02-29', false],
    [calendarDay, '2026-13-01', false],
    [calendarDay, '1999-01-01', false],
    [calendarDay, '2026-2-3', false],
    [clockTime, '00:00', true],
    [clockTime, '24:00', false],
    [clockTime, '9:30', false],
    [zoneName, 'Europe/Berlin', true],
    [zoneName, 'UTC', true],
    [zoneName, '+02:00', false],
    [zoneName, 'Europe/Atlantis', false],
    [zoneName, '', false],
  ])('%# is read or refused: %s', (shape, given, fine) => expect(shape.safeParse(given).success).toBe(fine));
});
