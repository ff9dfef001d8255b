/** Dates as a reader sees them. Called on the server only, so that page and script never disagree. */
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "22 November 2026, 14:05" */
export function dayAndTime(date: Date): string {
  return `${DAY.format(date)}, ${TIME.format(date)}`;
}

/** "22 November 2026" */
export function day(date: Date): string {
  return DAY.format(date);
}

/** "22 Nov" */
export function shortDay(date: Date): string {
  return SHORT_DAY.format(date);
}

/** Seconds as "58 s", "2 min" or "2 min 5 s". */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const rest = whole % 60;
  return `${Math.floor(whole / 60)} min${rest ? ` ${rest} s` : ''}`;
}
