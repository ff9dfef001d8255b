import type { Ctx } from '#server/ctx.ts';
import { BadInput } from '#server/errors.ts';
import { readAddresses } from './addresses.ts';
import { asEml } from './as-mail.ts';
import { bodyOf } from './note.ts';
import { missingPoints } from './note-rules.ts';
import { openNote } from './open-note.ts';

/** The note as a mail file. Refused, with the reason, while it could go to anybody or has no sender. */
export async function noteFile(
  ctx: Ctx,
  given: { interviewId: string },
): Promise<{ eml: string; filename: string }> {
  const { interview, words, around } = await openNote(ctx, given);
  const [missing] = missingPoints(words, around);
  if (missing) throw new BadInput(missing.says);
  const [from, ...others] = readAddresses(words.sender);
  if (!from || others.length > 0) throw new BadInput('A mail file needs your own address, one of them.');
  const to = readAddresses(words.recipient);
  const slug = interview.company
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return {
    eml: asEml({ from, to, subject: words.subject, body: bodyOf(words), date: ctx.now() }),
    filename: `thank-you${slug ? `-${slug}` : ''}.eml`,
  };
}
