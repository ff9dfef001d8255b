import { fail, type ActionFailure } from '@sveltejs/kit';
import { asPlain, DatabaseAway } from '#server/errors.ts';

const AWAY =
  'The database is away just now, so nothing was saved. What you typed is still here: try again shortly.';

/**
 * A form's refusal: what went wrong in plain words, and everything that was typed, so that the page
 * comes back with it. Anything that is not a known refusal goes on to the error page.
 */
export function asFailure<V extends Record<string, unknown>>(
  error: unknown,
  typed: V,
): ActionFailure<V & { problem: string }> {
  const plain = asPlain(error);
  if (!plain) throw error;
  return fail(plain.status, { ...typed, problem: plain instanceof DatabaseAway ? AWAY : plain.message });
}
