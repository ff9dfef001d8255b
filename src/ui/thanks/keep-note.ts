import type { NoteWords } from '#server/thanks/note.ts';
import type { SavedNote } from '#server/thanks/save-note.ts';
import type { KeptDraft } from '#ui/answer/draft-keeper.svelte.ts';
import { sendWords, type Hears } from '#ui/answer/send-words.ts';

/** The parts of a note, in the order of the form. */
export const PARTS = [
  'sender',
  'recipient',
  'subject',
  'opening',
  'topic',
  'said',
  'addition',
  'closing',
] as const satisfies readonly (keyof NoteWords)[];

/** The same note is always the same text. */
export const asText = (words: NoteWords): string =>
  JSON.stringify(Object.fromEntries(PARTS.map((part) => [part, words[part]])));

/** Undefined when it is no note: an older Debrief may have kept it. */
export function fromText(text: string): NoteWords | undefined {
  try {
    const read = JSON.parse(text) as Partial<NoteWords> | null;
    return PARTS.every((part) => typeof read?.[part] === 'string') ? (read as NoteWords) : undefined;
  } catch {
    return undefined;
  }
}

/** Sends a note’s words, for the keeper of drafts. */
export const keepNote = (
  interviewId: string,
  text: string,
  version: number,
  hears: Hears<SavedNote>,
): Promise<KeptDraft | undefined> =>
  sendWords<SavedNote>(
    `/api/thanks/${interviewId}`,
    { ...(JSON.parse(text) as object), version },
    ({ note }) => ({ text: asText(note.words), version: note.version, updatedAt: String(note.updatedAt) }),
    hears,
  );
