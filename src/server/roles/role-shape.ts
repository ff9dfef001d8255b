import { z } from 'zod';

/** Characters of a job's text that are kept. */
export const MAX_TEXT = 30_000;

const words = (max: number, what: string, { lines = false } = {}) => {
  const tooLong = `${what} has up to ${max.toLocaleString('en')} characters. Shorten it and add it again.`;
  return z
    .string()
    .max(max * 2, tooLong)
    .transform((given) =>
      given
        .replace(/\r\n?/g, '\n')
        .replace(lines ? /[^\P{Cc}\n\t]/gu : /\p{Cc}+/gu, ' ')
        .toWellFormed()
        .trim(),
    )
    .pipe(z.string().max(max, tooLong));
};

/** The text of a job as it is kept. */
export const roleText = words(MAX_TEXT, 'The text of a job', { lines: true });

/** An address on the web, or nothing. */
export const roleLink = words(2000, 'A link').refine(
  (given) => given === '' || (/^https?:\/\//i.test(given) && URL.canParse(given)),
  'A link begins with https:// or http://.',
);

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
