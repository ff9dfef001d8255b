/** The funnel in words. Pure. */
import type { Rate } from '#server/funnel/rate.ts';

/** "8.3%", "24%": one decimal where a whole number would hide too much. */
export function percent(share: number): string {
  const hundredths = share * 100;
  const said =
    hundredths < 10 ? (Math.round(hundredths * 10) / 10).toString() : String(Math.round(hundredths));
  return `${said}%`;
}

/** "4 of 38: 11%, in truth perhaps 4% to 24%". */
export function rateWords({ count, of, interval }: Rate): string {
  if (of === 0) return 'none decided yet';
  if (!interval) return `${count} of ${of}: too little to say`;
  return `${count} of ${of}: ${percent(interval.share)} (${range(interval)})`;
}

/** "4% to 24%" */
export const range = ({ low, high }: { low: number; high: number }): string =>
  low === high ? percent(low) : `${percent(low)} to ${percent(high)}`;

/** What a rate leaves out: "5 wait, 1 you withdrew"; '' when nothing. */
export const leftOut = ({ waiting, withdrawn }: Rate): string =>
  [waiting > 0 ? `${waiting} waiting` : '', withdrawn > 0 ? `${withdrawn} you withdrew` : '']
    .filter((part) => part !== '')
    .join(', ');

/** The end of a scale that holds all of these shares: 10, 20, 30, 50 or 100%. */
export const scaleFor = (highest: number): number => [0.1, 0.2, 0.3, 0.5].find((end) => highest <= end) ?? 1;

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "Nov 2026" of 2026-11 */
export const monthName = (month: string): string => MONTH.format(new Date(`${month}-01T00:00:00Z`));

export const STAGE_STEPS: Record<string, { name: string; on: string }> = {
  applied: { name: 'Applied', on: 'had a screen' },
  screen: { name: 'Screen', on: 'came to the rounds' },
  rounds: { name: 'Rounds', on: 'had an offer' },
  offer: { name: 'Offer', on: '' },
};
