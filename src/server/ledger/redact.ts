import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { answerText } from '#server/practice/answer-text.ts';
import { ownLedger } from './access.ts';
import { flagFigures } from './flag-figures.ts';
import { withoutSecrets } from './without-secrets.ts';

const input = z.object({ text: answerText });

/** A version of a text that may be shared: confidential figures are out, anonymised ones in the person's own wording. */
export async function redact(ctx: Ctx, given: unknown): Promise<{ text: string }> {
  requireOwner(ctx);
  const { text } = atTheDoor(input, given);
  return { text: withoutSecrets(text, flagFigures(text, await ownLedger(ctx))) };
}
