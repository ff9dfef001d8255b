import { z } from 'zod';
import { fieldWords } from '#server/typed-words.ts';

/** Contacts of one application; a panel has fewer. */
export const MOST_CONTACTS = 50;

/** What a person says of somebody they meet. */
export const contactShape = z.object({
  name: fieldWords(200, 'A name has').refine((name) => name !== '', 'Say who it is.'),
  part: fieldWords(200, 'What they are has').default(''),
  email: fieldWords(320, 'An e-mail address has')
    .refine((given) => given === '' || /^[^\s@<>]+@[^\s@<>]+$/.test(given), 'That is no e-mail address.')
    .default(''),
  notes: fieldWords(5_000, 'Notes on somebody have', { lines: true }).default(''),
});
