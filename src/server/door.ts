import type { z } from 'zod';
import { BadInput } from '#server/errors.ts';

/** Every verb's first line: the input as its schema gives it, or a BadInput that says what is wrong. */
export function atTheDoor<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new BadInput(first ? sentence(first) : 'The request could not be read.');
}

/** Our own messages are sentences; the schema library's are not, so the field is named before them. */
function sentence(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.');
  if (/[.?]$/.test(issue.message)) return issue.message;
  return field ? `${field}: ${issue.message}.` : `${issue.message}.`;
}
