import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { answerText } from '#server/practice/answer-text.ts';
import { ownLedger } from './access.ts';
import { flagFigures, type Flag } from './flag-figures.ts';
import { withoutSecrets } from './without-secrets.ts';

const input = z.object({ text: answerText });

export type CheckedAnswer = {
  /** In the order of the text; `start` and `end` count in the text with plain line ends. */
  flags: Flag[];
  /** The text without what may not be said; undefined when there is nothing to take out. */
  redacted: string | undefined;
};

/** Holds an answer against the signed-in person's ledger. */
export async function checkAnswer(ctx: Ctx, given: unknown): Promise<CheckedAnswer> {
  requireOwner(ctx);
  return holdAgainstLedger(ctx, atTheDoor(input, given).text);
}

/** What of a text that is kept already differs from the ledger, and what in it may not be said. */
export async function holdAgainstLedger(ctx: Ctx, text: string): Promise<CheckedAnswer> {
  const flags = flagFigures(text, await ownLedger(ctx));
  const redacted = withoutSecrets(text, flags);
  return { flags, redacted: redacted === text ? undefined : redacted };
}
