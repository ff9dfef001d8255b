import { z } from 'zod';
import { CRITERIA, LEVELS } from '#engine';
import { calendarDay } from '#server/days/days.ts';
import { fieldWords } from '#server/typed-words.ts';
import { roundOrNone } from './fields.ts';

/** What an interviewer said about the person, as the person heard it. */
export const remarkShape = z.object({
  words: fieldWords(1000, 'A remark has', { lines: true }).refine(
    (given) => given !== '',
    'Write down what they said, in their words as far as you remember them.',
  ),
  who: fieldWords(200, 'A name has').refine(
    (given) => given !== '',
    'Say who said it; their part in the panel will do.',
  ),
  heardOn: calendarDay,
  round: roundOrNone,
  criterion: z.enum(CRITERIA, 'Choose the criterion that it speaks about.'),
  level: z.enum(LEVELS, 'Say how you heard it: it came across, in part, or they missed it.'),
});
