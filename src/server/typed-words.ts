/** Words as forms send them, made fit to be stored: what the shapes of all nouns are made of. */
import { z } from 'zod';

/**
 * Words without space around them, on one line unless `lines`: line ends become LF, control characters spaces, halves
 * of characters are replaced. `tooLong` is said of more than `max` characters, `absent` where there is no text at all.
 */
export const typedWords = (
  max: number,
  tooLong: string,
  { lines = false, absent }: { lines?: boolean; absent?: string } = {},
) =>
  z
    .string(absent)
    .max(max * 2, tooLong)
    .transform((given) =>
      given
        .replace(/\r\n?/g, '\n')
        .replace(lines ? /[^\P{Cc}\n\t]/gu : /\p{Cc}+/gu, ' ')
        .toWellFormed()
        .trim(),
    )
    .pipe(z.string().max(max, tooLong));

/** The same of a field that is told by what it has: "A title has". */
export const fieldWords = (max: number, what: string, { lines = false } = {}) =>
  typedWords(max, `${what} up to ${max.toLocaleString('en')} characters.`, { lines });

/** Whether it is an address on the web, which is all that a link may lead to. */
export const isWebAddress = (given: string): boolean => /^https?:\/\//i.test(given) && URL.canParse(given);

/** An address on the web, or nothing. */
export const webAddress = (tooLong: string) =>
  typedWords(2_000, tooLong).refine(
    (given) => given === '' || isWebAddress(given),
    'A link begins with https:// or http://.',
  );

/** A stored link as pages offer it: one that came with an import may say anything. */
export const safeLink = (stored: string): string => (isWebAddress(stored) ? stored : '');

/**
 * Words of a text that is saved while it is written: kept as they are, with the space around them. Browsers send line ends
 * as CRLF, and PostgreSQL stores no NUL.
 */
export const draftWords = (what: string, max: number) => {
  const tooLong = `${what} may have ${max.toLocaleString('en-GB')} characters. Shorten it and save again; nothing you typed was thrown away.`;
  return z
    .string({ error: `${what} must be text.` })
    .max(max * 2, tooLong)
    .transform((text) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '').toWellFormed())
    .pipe(z.string().max(max, tooLong));
};
