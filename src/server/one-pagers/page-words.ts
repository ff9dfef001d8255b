import { z } from 'zod';
import { ALL_FIELDS } from '#content/one-pager-fields.ts';
import { onOneLine } from '#server/plain-text.ts';
import { draftWords } from '#server/typed-words.ts';

/** Characters (UTF-16 units) of a title or a company's name, and of a field: more than a sheet of paper holds. */
export const MOST_IN_LINE = 200;
export const MOST_IN_FIELD = 4000;

/** A title or a name: one line. */
export const oneLine = (what: string) => draftWords(what, MOST_IN_LINE).transform(onOneLine);

/** The words of some fields, by field. Browsers send line ends as CRLF; the offsets of findings count LF. */
export const fieldWords = z.partialRecord(
  z.enum(ALL_FIELDS),
  // What is no text is told by the name of its field.
  z.string().pipe(draftWords('A field', MOST_IN_FIELD)),
  'There is no such field.',
);
