import { z } from 'zod';
import { TOPICS } from '#content/names.ts';
import { CRITERIA } from '#engine';
import { MAX_ANSWER } from '#server/practice/answer-text.ts';

export { PARTS, TELLINGS, type Part, type Telling } from '#content/story-parts.ts';

/** Characters of one part: a page of notes. */
export const MAX_PART = 4_000;
/** Characters of a title or an employer. */
export const MAX_NAME = 200;
/** Characters of a date, as the person remembers it. */
export const MAX_DATE = 20;

/**
 * Browsers send line ends as CRLF; findings are counted on LF. Lone surrogates cannot be stored as UTF-8,
 * and NUL cannot be stored by PostgreSQL at all.
 */
const words = (what: string, most: number) =>
  z
    .string({ error: `${what} must be text.` })
    .max(most * 2, tooLong(what, most))
    .transform((text) => text.replace(/\r\n?/g, '\n').toWellFormed())
    .pipe(
      z
        .string()
        .max(most, tooLong(what, most))
        .refine((text) => !text.includes('\0'), {
          error: `${what} holds a NUL character, which cannot be stored. Remove it and save again.`,
        }),
    );

const tooLong = (what: string, most: number) =>
  `${what} may have ${most.toLocaleString('en-GB')} characters. Shorten it and save again; nothing you typed was thrown away.`;

/** All that a person can write into a story. What is left out stays as it is. */
export const storyFields = z
  .object({
    title: words('The title', MAX_NAME),
    employer: words('The employer', MAX_NAME),
    happened: words('The date', MAX_DATE),
    situation: words('The situation', MAX_PART),
    problem: words('The problem', MAX_PART),
    myPart: words('What you did', MAX_PART),
    othersPart: words('What others did', MAX_PART),
    evidence: words('The customer evidence', MAX_PART),
    result: words('The result', MAX_PART),
    differently: words('What you would do differently', MAX_PART),
    criteria: z.array(z.enum(CRITERIA, 'There is no such criterion.')).max(CRITERIA.length),
    topics: z.array(z.enum(TOPICS, 'There is no such topic.')).max(TOPICS.length),
    short: words('The 30-second telling', MAX_ANSWER),
    middle: words('The 60-second telling', MAX_ANSWER),
    long: words('The 120-second telling', MAX_ANSWER),
  })
  .partial();
