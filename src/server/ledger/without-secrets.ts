import type { Flag } from './flag-figures.ts';

/** What stands in the place of a figure for which the person wrote no other wording. */
export const MARKER = '[a figure I may not share]';

/**
 * The text with each confidential or anonymised figure replaced: by what the person wrote that may be
 * said of an anonymised one, otherwise by a marker. Everything else stays as it is, letter by letter.
 */
export function withoutSecrets(text: string, flags: readonly Flag[]): string {
  let told = '';
  let at = 0;
  for (const { about, start, end, entry } of flags) {
    if (about !== 'confidential' && about !== 'anonymised') continue;
    told += text.slice(at, start) + ((about === 'anonymised' && entry.saidAs) || MARKER);
    at = end;
  }
  return told + text.slice(at);
}
