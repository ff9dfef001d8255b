import { z } from 'zod';
import type { Round } from '#content/names.ts';
import { REQUEST_VERSIONS, type RequestVersion } from '#content/rejection-names.ts';
import type { Day } from '#server/days/days.ts';
import { fieldWords } from '#server/typed-words.ts';
import { roundOrNone } from './fields.ts';

/** One address, with nothing that would add a line to a letter's head. */
const address = fieldWords(254, 'An address has').refine(
  (given) => given === '' || /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/.test(given),
  'Give one e-mail address, as in ana@example.org, or none.',
);

/** What a person fills in to ask for feedback. */
export const requestShape = z.object({
  version: z.enum(REQUEST_VERSIONS, 'Choose which of the two to ask.').default('direct'),
  name: fieldWords(200, 'A name has').default(''),
  address: address.default(''),
  round: roundOrNone,
  wants: fieldWords(1000, 'What you would like to know has', { lines: true }).refine(
    (given) => given !== '',
    'Say what you would like to know. One thing is enough, and it is what makes the request yours.',
  ),
  future: fieldWords(500, 'What comes later has', { lines: true }).refine(
    (given) => given !== '',
    'Say what you would like to come later, in a sentence: it is what keeps the door open.',
  ),
  signed: fieldWords(200, 'A name has').default(''),
});

/** The text of a request as its writer changed it. */
export const requestBody = fieldWords(5000, 'The text has', { lines: true }).refine(
  (given) => given !== '',
  'The text is empty. Write it anew from what you filled in, or write your own.',
);

export type FeedbackRequest = {
  version: RequestVersion;
  name: string;
  address: string;
  round: Round | '';
  wants: string;
  future: string;
  signed: string;
  /** The person's own text; empty while it is the one that the fields make. */
  body: string;
  sentOn: Day | null;
};

/** What stands in the field about the future until something else does. */
export const USUAL_FUTURE =
  'I would like to apply again when a role fits, and your answer decides what I work on until then.';
