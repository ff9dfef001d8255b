import type { z } from 'zod';

/** What is wrong with an object, in plain words: `kind is missing; seconds must be above 0`. */
export function plainReason(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => (path.length === 0 ? message : `${path.map(String).join('.')} ${message}`))
    .join('; ');
}
