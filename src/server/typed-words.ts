/** Words as forms send them, made fit to be stored: what the shapes of all nouns are made of. */
import { z } from 'zod';
import { onOneLine, withLineEnds, withoutControls } from './plain-text.ts';

/**
 * Words without space around them, on one line unless `lines`, with spaces for control characters. `tooLong` is said of
 * more than `max` characters, `absent` where there is no text at all.
 */
export const typedWords = (
  max: number,
  tooLong: string,
  { lines = false, absent }: { lines?: boolean; absent?: string } = {},
) =>
  z
    .string(absent)
    .max(max * 2, tooLong)
    .transform((given) => (lines ? withoutControls(given, ' ').trim() : onOneLine(given)))
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

const shorten = (what: string, max: number, again: 'save' | 'send'): string =>
  `${what} may have ${max.toLocaleString('en-GB')} characters. Shorten it and ${again} again; nothing you typed was thrown away.`;

/** Words of a text that is saved while it is written: the space around them stays. On one line unless `lines`. */
export const draftWords = (what: string, max: number, { lines = true } = {}) => {
  const tooLong = shorten(what, max, 'save');
  return z
    .string({ error: `${what} must be text.` })
    .max(max * 2, tooLong)
    .transform((text) => (lines ? withoutControls(text) : text.toWellFormed().replace(/\p{Cc}+/gu, ' ')))
    .pipe(z.string().max(max, tooLong));
};

type Exact = { absent: string; tooLong: string; again: 'save' | 'send' };

/** Words that are kept to the letter, since findings point into them: what cannot be stored is refused. */
export const exactWords = (what: string, max: number, said: Partial<Exact> = {}) => {
  const { again = 'save', absent = `${what} must be text.` } = said;
  const tooLong = said.tooLong ?? shorten(what, max, again);
  return z
    .string(absent)
    .max(max * 2, tooLong)
    .transform(withLineEnds)
    .pipe(z.string().max(max, tooLong))
    .pipe(withoutNul(what, again));
};

/** Text without NUL, which PostgreSQL does not store. */
export const withoutNul = (what: string, again: Exact['again']) =>
  z
    .string()
    .refine(
      (text) => !text.includes('\0'),
      `${what} holds a NUL character, which cannot be stored. Remove it and ${again} again.`,
    );
