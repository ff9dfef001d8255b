import { z } from 'zod';
import { ROUNDS } from '#content/names.ts';
import { calendarDay } from '#server/days/days.ts';

const tooLong = (what: string, max: number) => `${what} up to ${max.toLocaleString('en')} characters.`;

/** Characters as they were given, up to a number of them; control characters become spaces. */
export const written = (max: number, what: string, { lines = false } = {}) =>
  z
    .string()
    .max(max * 2, tooLong(what, max))
    .transform((given) =>
      given
        .replace(/\r\n?/g, '\n')
        .replace(lines ? /[^\P{Cc}\n\t]/gu : /\p{Cc}+/gu, ' ')
        .toWellFormed()
        .trim(),
    )
    .pipe(z.string().max(max, tooLong(what, max)));

/** A round, or none said. */
export const roundOrNone = z.enum(['', ...ROUNDS], 'Choose the round.').default('');

/** A day, or none said. */
export const dayOrNone = z
  .union([z.literal('').transform(() => null), calendarDay])
  .nullish()
  .transform((given) => given ?? null);
