import { z } from 'zod';
import { plainWords } from '#server/applications/application.ts';

/** Contacts of one application; a panel has fewer. */
export const MOST_CONTACTS = 50;

/** What a person says of somebody they meet. */
export const contactShape = z.object({
  name: plainWords(200, 'A name has').refine((name) => name !== '', 'Say who it is.'),
  part: plainWords(200, 'What they are has').default(''),
  email: plainWords(320, 'An e-mail address has')
    .refine((given) => given === '' || /^[^\s@<>]+@[^\s@<>]+$/.test(given), 'That is no e-mail address.')
    .default(''),
  notes: plainWords(5_000, 'Notes on somebody have', { lines: true }).default(''),
});
