import { z } from 'zod';
import { ALL_FIELDS } from '#content/one-pager-fields.ts';

/** Characters (UTF-16 units) of a title or a company's name, and of a field: more than a sheet of paper holds. */
export const MOST_IN_LINE = 200;
export const MOST_IN_FIELD = 4000;

const most = (what: string, most: number) =>
  `${what} may have ${most.toLocaleString('en-GB')} characters. Shorten it and save again; nothing you typed was thrown away.`;

/** No control characters but tabs and line ends: nobody sees them, and NUL cannot be stored at all. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g;

const words = (what: string, cap: number) =>
  z
    .string()
    .max(cap * 2, most(what, cap))
    .transform((text) => text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').toWellFormed())
    .pipe(z.string().max(cap, most(what, cap)));

/** A title or a name: one line. */
export const oneLine = (what: string) =>
  words(what, MOST_IN_LINE).transform((text) => text.replace(/\s+/g, ' ').trim());

/** The words of some fields, by field. Browsers send line ends as CRLF; the offsets of findings count LF. */
export const fieldWords = z.partialRecord(
  z.enum(ALL_FIELDS),
  words('A field', MOST_IN_FIELD),
  'There is no such field.',
);
