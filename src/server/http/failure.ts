import { fail, type ActionFailure } from '@sveltejs/kit';
import { isDatabaseAway, PlainError } from '#server/errors.ts';

/**
 * A form's refusal: what went wrong in plain words, and everything that was typed, so that the page
 * comes back with it. Anything that is not a known refusal goes on to the error page.
 */
export function asFailure<V extends Record<string, unknown>>(
  error: unknown,
  typed: V,
): ActionFailure<V & { problem: string }> {
  if (error instanceof PlainError) return fail(error.status, { ...typed, problem: error.message });
  if (isDatabaseAway(error)) {
    return fail(503, {
      ...typed,
      problem:
        'The database is away just now, so nothing was saved. What you typed is still here: try again shortly.',
    });
  }
  throw error;
}
