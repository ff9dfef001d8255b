import { z } from 'zod';
import { typedWords } from '#server/typed-words.ts';

/** Characters of a company's name, and companies of one question. */
export const MAX_NAME = 80;
export const MAX_COMPANIES = 20;

const WRITE_IT = 'Write the name of a company.';
const TOO_LONG = 'A company’s name may have 80 characters.';

/** A company's name as it is kept: on one line, without space around it. */
export const companyName = typedWords(MAX_NAME, TOO_LONG, { absent: WRITE_IT }).refine(
  (name) => name !== '',
  WRITE_IT,
);

/** The companies of a question: each once, whatever its case. */
export const companyNames = z
  .array(companyName)
  .transform((names) => [...new Map(names.map((name) => [name.toLowerCase(), name])).values()])
  .pipe(z.array(z.string()).max(MAX_COMPANIES, 'A question may have 20 companies.'));

/** Names from one field, with commas, semicolons or lines between them. */
export function splitNames(field: string): string[] {
  return field
    .split(/[,;|\n\r]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
