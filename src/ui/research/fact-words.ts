/** What is said of a fact in the pages that show it. Pure: runs anywhere. */
import { FACT_STATES, type FactState } from '#content/research.ts';

/** Whether a source is an address on the web. */
export const isLink = (source: string): boolean => /^https?:\/\/\S+$/i.test(source) && URL.canParse(source);

/** An address as people say it: without https, not longer than a line. */
export function shortLink(source: string): string {
  const plain = source.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return plain.length > 60 ? `${plain.slice(0, 58)}…` : plain;
}

/** "Checked, May 2024" */
export const standing = (state: FactState, dated: string): string =>
  [FACT_STATES[state].name, dated].filter((part) => part !== '').join(', ');
