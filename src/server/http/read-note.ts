import { NOTE_PARTS, type NoteWords } from '#server/thanks/note.ts';
import { written } from './read-form.ts';

/** A form with a whole thank-you note in it. The verb decides what it will have. */
export function readNote(form: FormData): NoteWords {
  return Object.fromEntries(NOTE_PARTS.map((part) => [part, written(form, part) ?? ''])) as NoteWords;
}
