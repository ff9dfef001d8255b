import { z } from 'zod';
import { CAUSE_ABOUTS, CAUSE_KINDS } from '#content/rejection-names.ts';
import { CRITERIA, LEVELS } from '#engine';
import { dayIfSaid } from '#server/days/days.ts';
import { fieldWords } from '#server/typed-words.ts';
import { roundOrNone } from './fields.ts';

/** Criteria that one cause may be linked to: more would be none. */
export const MOST_CRITERIA = 3;

const linked = z.object({
  criterion: z.enum(CRITERIA, 'There is no such criterion.'),
  level: z.enum(LEVELS, 'There is no such level.').nullish(),
});

/** What a person notes of a cause. */
export const causeShape = z
  .object({
    kind: z.enum(CAUSE_KINDS, 'Say how you know it: they said it, you observed it, or you guess it.'),
    about: z.enum(CAUSE_ABOUTS, 'Choose what it is about.').default('other'),
    words: fieldWords(1000, 'A cause has', { lines: true }).refine(
      (given) => given !== '',
      'Write down the cause: their words if they said it, yours if not.',
    ),
    who: fieldWords(200, 'A name has').default(''),
    round: roundOrNone,
    heardOn: dayIfSaid,
    criteria: z
      .array(linked)
      .max(
        MOST_CRITERIA,
        `Link up to ${MOST_CRITERIA} criteria: a cause that is about everything tells nothing.`,
      )
      .default([]),
  })
  .refine(({ kind, criteria }) => kind === 'said' || criteria.every(({ level }) => !level), {
    message: 'A level is what an interviewer told you. Leave the levels open for what you observed or guess.',
    path: ['criteria'],
  })
  .refine(({ criteria }) => new Set(criteria.map(({ criterion }) => criterion)).size === criteria.length, {
    message: 'One criterion is chosen twice. Choose each once.',
    path: ['criteria'],
  });
