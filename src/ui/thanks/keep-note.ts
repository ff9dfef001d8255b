import type { NoteWords } from '#server/thanks/note.ts';
import type { SavedNote } from '#server/thanks/save-note.ts';
import type { KeptDraft } from '#ui/answer/draft-keeper.svelte.ts';

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

/** What the page hears besides whether it was kept. */
type Hears = { there: (outcome: SavedNote) => void; refused: (why: string | undefined) => void };

/** Sends a note's words; undefined when they did not get there, or were refused with a reason. */
export async function keepNote(
  interviewId: string,
  text: string,
  version: number,
  hears: Hears,
): Promise<KeptDraft | undefined> {
  try {
    const body = JSON.stringify({ ...(JSON.parse(text) as object), version });
    const response = await fetch(`/api/thanks/${interviewId}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      keepalive: body.length < 15_000,
    });
    // 409: another window was faster; the answer holds its words.
    if (response.ok || response.status === 409) {
      const outcome = (await response.json()) as SavedNote;
      const { saved, note } = outcome;
      hears.refused(undefined);
      hears.there(outcome);
      return {
        saved,
        draft: { text: asText(note.words), version: note.version, updatedAt: String(note.updatedAt) },
      };
    }
    const { message } = (await response.json()) as { message?: string };
    hears.refused(response.status < 500 ? message : undefined);
  } catch {
    // Not reached: the keeper tries again.
  }
  return undefined;
}
