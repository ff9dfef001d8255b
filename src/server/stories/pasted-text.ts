import { z } from 'zod';
import { withoutControls } from '#server/plain-text.ts';

/** Characters that are read at once: a long curriculum vitae has a tenth of it. */
export const MAX_PASTED = 200_000;

/** What was pasted or read from a file, with plain line ends. */
export const pastedText = z
  .string({ error: 'There is nothing to read yet. Paste something, or choose a file.' })
  .max(MAX_PASTED * 2, tooMuch())
  .transform((text) => withoutControls(text))
  .pipe(
    z
      .string()
      .max(MAX_PASTED, tooMuch())
      .refine((text) => text.trim() !== '', {
        error: 'There is nothing to read yet. Paste something, or choose a file.',
      }),
  );

function tooMuch() {
  return `At most ${MAX_PASTED.toLocaleString('en-GB')} characters are read at once. Take a part of it; nothing was kept or changed.`;
}
