const HOUR = 3_600_000;
const LONGEST = 7 * 24 * HOUR;

/** When a board that failed so many times in a row is asked again by itself: an hour later, two, four … a week. */
export const afterFailures = (failures: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(HOUR * 2 ** Math.min(Math.max(failures, 1) - 1, 20), LONGEST));

/** When a server that asked for time may be asked again: as it said, but from a minute to a week. */
export function afterAsked(retryAfter: string | null, now: Date): Date {
  const text = (retryAfter ?? '').trim();
  const until = /^\d{1,9}$/.test(text) ? now.getTime() + Number(text) * 1_000 : Date.parse(text);
  const wait = Number.isNaN(until) ? HOUR : until - now.getTime();
  return new Date(now.getTime() + Math.min(Math.max(wait, 60_000), LONGEST));
}
