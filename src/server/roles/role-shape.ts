import { z } from 'zod';
import { typedWords, webAddress } from '#server/typed-words.ts';

/** Characters of a job's text that are kept. */
export const MAX_TEXT = 30_000;

const tooLong = (what: string, max: number) =>
  `${what} has up to ${max.toLocaleString('en')} characters. Shorten it and add it again.`;
const words = (max: number, what: string) => typedWords(max, tooLong(what, max));

/** The text of a job as it is kept. */
export const roleText = typedWords(MAX_TEXT, tooLong('The text of a job', MAX_TEXT), { lines: true });

/** An address on the web, or nothing. */
export const roleLink = webAddress(tooLong('A link', 2_000));

/** What a person says of a role that they add by hand. */
export const roleShape = z
  .object({
    company: words(200, 'A company’s name').refine((name) => name !== '', 'Say which company it is at.'),
    title: words(200, 'A title').refine((title) => title !== '', 'Give the title, as the company writes it.'),
    place: words(200, 'A place').default(''),
    link: roleLink.default(''),
    text: roleText.default(''),
  })
  .refine(({ link, text }) => link !== '' || text !== '', 'Paste the text of the job, or give its link.');
