import { z } from 'zod';

/** Characters (UTF-16 units) an answer may have: about 3,500 words, far beyond any spoken answer. */
export const MAX_ANSWER = 20_000;

/**
 * An answer as it is kept. Browsers send line ends as CRLF; the offsets of findings count LF. Lone
 * surrogates cannot be stored as UTF-8, and NUL cannot be stored by PostgreSQL at all.
 */
export const answerText = z
  .string({ error: 'The answer is missing.' })
  .max(MAX_ANSWER * 2, tooLong())
  .transform((text) => text.replace(/\r\n?/g, '\n').toWellFormed())
  .pipe(
    z
      .string()
      .max(MAX_ANSWER, tooLong())
      .refine((text) => !text.includes('\0'), {
        error: 'The answer holds a NUL character, which cannot be stored. Remove it and send again.',
      }),
  );

function tooLong() {
  return `An answer may have ${MAX_ANSWER.toLocaleString('en-GB')} characters. Shorten it and send again; nothing you typed was thrown away.`;
}
