import { z } from 'zod';
import { TOPICS } from '#content/names.ts';
import { CRITERIA } from '#engine';
import { MAX_ANSWER } from '#server/practice/answer-text.ts';
import { exactWords } from '#server/typed-words.ts';

export { PARTS, TELLINGS, type Part, type Telling } from '#content/story-parts.ts';

/** Characters of one part: a page of notes. */
export const MAX_PART = 4_000;
/** Characters of a title or an employer. */
export const MAX_NAME = 200;
/** Characters of a date, as the person remembers it. */
export const MAX_DATE = 20;

/** All that a person can write into a story. What is left out stays as it is. */
export const storyFields = z
  .object({
    title: exactWords('The title', MAX_NAME),
    employer: exactWords('The employer', MAX_NAME),
    happened: exactWords('The date', MAX_DATE),
    situation: exactWords('The situation', MAX_PART),
    problem: exactWords('The problem', MAX_PART),
    myPart: exactWords('What you did', MAX_PART),
    othersPart: exactWords('What others did', MAX_PART),
    evidence: exactWords('The customer evidence', MAX_PART),
    result: exactWords('The result', MAX_PART),
    differently: exactWords('What you would do differently', MAX_PART),
    criteria: z.array(z.enum(CRITERIA, 'There is no such criterion.')).max(CRITERIA.length),
    topics: z.array(z.enum(TOPICS, 'There is no such topic.')).max(TOPICS.length),
    short: exactWords('The 30-second telling', MAX_ANSWER),
    middle: exactWords('The 60-second telling', MAX_ANSWER),
    long: exactWords('The 120-second telling', MAX_ANSWER),
  })
  .partial();
