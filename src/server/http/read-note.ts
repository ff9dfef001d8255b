import { NOTE_PARTS, type NoteWords } from '#server/thanks/note.ts';

/** A form with a whole thank-you note in it. The verb decides what it will have. */
export function readNote(form: FormData): NoteWords {
  return Object.fromEntries(
    NOTE_PARTS.map((part) => {
      const value = form.get(part);
      return [part, typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : ''];
    }),
  ) as NoteWords;
}
