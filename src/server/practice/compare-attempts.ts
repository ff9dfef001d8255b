import { diffWordsWithSpace } from 'diff';
import { z } from 'zod';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { getAttempt, type Attempt } from './get-attempt.ts';

const input = z.object({ from: z.string().max(64), to: z.string().max(64) });

/** A run of words that both attempts have, or only one of them. */
export type WordChange = { kind: 'same' | 'added' | 'removed'; text: string };

/** Edits beyond which two answers have too little in common for a diff to be read, or waited for. */
const MAX_EDITS = 4_000;

/** Two attempts at one question, and what changed in the words from the first to the second. */
export async function compareAttempts(
  ctx: Ctx,
  given: unknown,
): Promise<{ from: Attempt; to: Attempt; words: WordChange[] }> {
  const ids = atTheDoor(input, given);
  const from = await getAttempt(ctx, { id: ids.from });
  const to = await getAttempt(ctx, { id: ids.to });
  if (from.attempt.questionId !== to.attempt.questionId) {
    throw new BadInput('These two attempts answer different questions, so there is nothing to compare.');
  }
  return { from, to, words: wordChanges(from.attempt.text, to.attempt.text) };
}

/** The words of both texts in order. Joined without "added" it is the first, without "removed" the second. */
export function wordChanges(from: string, to: string): WordChange[] {
  const parts = diffWordsWithSpace(from, to, { maxEditLength: MAX_EDITS });
  if (!parts) {
    return [
      { kind: 'removed', text: from },
      { kind: 'added', text: to },
    ];
  }
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
