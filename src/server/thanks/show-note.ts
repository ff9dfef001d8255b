import type { Ctx } from '#server/ctx.ts';
import { PlainError } from '#server/errors.ts';
import { readAddresses } from './addresses.ts';
import { asMailto } from './as-mail.ts';
import { bodyOf, type NoteWords } from './note.ts';
import { missingPoints, type Missing } from './note-rules.ts';
import { openNote, type Note, type Settled } from './open-note.ts';
import { dueAt, endOf, timeLeft } from './when-due.ts';

/** A note as a page shows it. */
export type ShownNote = {
  words: NoteWords;
  version: number;
  updatedAt: Date;
  settled: Settled | null;
  settledAt: Date | null;
  fromDebrief: Note['fromDebrief'];
  /** The note as it is read. */
  body: string;
  /** What keeps it from being ready; then there is no way out for it. */
  missing: Missing[];
  /** Opens the person's own mail program; undefined while something is missing, or an address is none. */
  mailto: string | undefined;
  /** Whether it can be had as a file: that needs the sender's address as well. */
  eml: boolean;
  /** What is wrong with an address. */
  addressProblem: string | undefined;
  due: { over: boolean; at: Date; left: string; late: boolean };
};

/** The thank-you note of one's own interview, with what is missing and the ways out. */
export async function showNote(ctx: Ctx, given: { interviewId: string }): Promise<ShownNote> {
  const { interview, words, around, ...note } = await openNote(ctx, given);
  const missing = missingPoints(words, around);
  const body = bodyOf(words);
  const addresses = read(words);
  const now = ctx.now();
  const due = dueAt(interview);
  const out = missing.length === 0 && typeof addresses !== 'string';
  return {
    words,
    version: note.version,
    updatedAt: note.updatedAt,
    settled: note.settled,
    settledAt: note.settledAt,
    fromDebrief: note.fromDebrief,
    body,
    missing,
    mailto: out ? asMailto({ to: addresses.to, subject: words.subject, body }) : undefined,
    eml: out && addresses.from.length === 1,
    addressProblem: typeof addresses === 'string' ? addresses : undefined,
    due: { over: endOf(interview) <= now, at: due, left: timeLeft(due, now), late: due <= now },
  };
}

/** Both addresses, or what is wrong with one of them. */
function read({ sender, recipient }: NoteWords) {
  try {
    return { from: readAddresses(sender), to: readAddresses(recipient) };
  } catch (error) {
    if (error instanceof PlainError) return error.message;
    throw error;
  }
}
