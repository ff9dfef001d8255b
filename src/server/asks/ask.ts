import { z } from 'zod';
import { STATES_OF_ASKS, WHOM, type AskState, type Whom } from '#content/research.ts';
import { dayOrNone, type Day } from '#server/days/days.ts';
import { draftWords } from '#server/typed-words.ts';

/** Characters of a question to ask, and of the answer that was given. */
export const MAX_ASK = 600;
export const MAX_ANSWERED = 2_000;
/** Questions kept for one application. */
export const MOST_ASKS = 100;

const NOTHING = 'Write the question you want to ask.';

/** What is said of a question to ask when it is begun. */
export const askShape = z.object({
  text: draftWords('A question', MAX_ASK, { lines: false })
    .transform((text) => text.trim())
    .refine((text) => text !== '', NOTHING),
  whom: z.enum(WHOM, 'Choose whom to ask.'),
});

/** And what can be said of it later; what is left out stays as it is. */
export const askChanges = askShape
  .extend({
    state: z.enum(STATES_OF_ASKS, 'Choose how far it has come.'),
    answer: draftWords('The answer', MAX_ANSWERED).transform((text) => text.trim()),
    askedOn: dayOrNone,
  })
  .partial();

/** A question that the person means to ask, or has asked. */
export type Ask = {
  id: string;
  applicationId: string;
  text: string;
  whom: Whom;
  state: AskState;
  answer: string;
  askedOn: Day | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};
