/** Roles in words. Dates are said on the server, so that page and script never disagree. */
import type { Doubt } from '#server/roles/staleness.ts';
import type { Salary } from '#server/roles/role.ts';
import { day } from '#ui/dates.ts';

export const REMOTE_NAMES = {
  'on-site': 'On site',
  hybrid: 'Hybrid',
  remote: 'Remote',
  unknown: '',
} as const;
export const LED_NAMES = { sales: 'Sales-led', product: 'Product-led', unknown: '' } as const;

/** "Berlin; Paris; Madrid and 2 more" */
export function placesLine(places: readonly { text: string }[], most = 3): string {
  const named = places.map(({ text }) => text).filter((text) => text !== '');
  const shown = named.slice(0, most).join('; ');
  return named.length > most ? `${shown} and ${named.length - most} more` : shown;
}

/** "EUR 60,000–75,000 a year" */
export function salaryLine(salary: Salary | null): string {
  if (!salary) return '';
  const figures = [...new Set([salary.low, salary.high])]
    .filter((figure) => figure !== null)
    .map((figure) => figure.toLocaleString('en-GB', { maximumFractionDigits: 0 }));
  const per = salary.per ? ` a ${salary.per}`.replace('a hour', 'an hour') : '';
  const only = salary.low === null ? 'up to ' : salary.high === null ? 'from ' : '';
  return `${only}${salary.currency ? `${salary.currency} ` : ''}${figures.join('–')}${per}`;
}

const days = (n: number): string => (n === 1 ? 'one day' : `${n} days`);

/** "today", "yesterday", "12 days ago" */
export function ago(then: Date, now: Date): string {
  const passed = Math.floor((now.getTime() - then.getTime()) / 86_400_000);
  if (passed <= 0) return 'today';
  return passed === 1 ? 'yesterday' : `${passed} days ago`;
}

/** Why to doubt a role, in a few words. */
export function doubtLine(doubt: Doubt): string {
  switch (doubt.why) {
    case 'gone':
      return `Likely over: no longer on its board since ${day(doubt.since)}`;
    case 'not-seen':
      return `Likely over: not seen on its board for ${days(doubt.days)}`;
    case 'open-long':
      return `Likely stale: open for ${days(doubt.days)}`;
    case 'reposted':
      return `Reposted: the same text was first seen on ${day(doubt.first)}`;
  }
}
