/** What is said of a fact in the pages that show it. Pure: runs anywhere. */
import { FACT_STATES, type FactState } from '#content/research.ts';

/** Whether a source is an address on the web. */
export const isLink = (source: string): boolean => /^https?:\/\/\S+$/i.test(source) && URL.canParse(source);

/** An address as people say it: without https, not longer than a line. */
export function shortLink(source: string): string {
  const plain = source.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return plain.length > 60 ? `${plain.slice(0, 58)}…` : plain;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "2026-05" as May 2026 and "2026-05-07" as 7 May 2026; whatever else somebody wrote for a date stays as it is. */
export function dateSaid(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date.trim()) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? [day && Number(day), name, year].filter(Boolean).join(' ') : date.trim();
}

/** "Checked, May 2024" */
export const standing = (state: FactState, dated: string): string =>
  [FACT_STATES[state].name, dateSaid(dated)].filter((part) => part !== '').join(', ');
