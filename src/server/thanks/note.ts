import { z } from 'zod';
import { draftWords } from '#server/typed-words.ts';

/** The parts of a note, and the characters that each may have. */
export const NOTE_CAPS = {
  sender: 320,
  recipient: 1_000,
  subject: 200,
  opening: 500,
  topic: 1_500,
  said: 1_500,
  addition: 1_500,
  closing: 500,
} as const;
export type NotePart = keyof typeof NOTE_CAPS;
export const NOTE_PARTS = Object.keys(NOTE_CAPS) as NotePart[];
export type NoteWords = Record<NotePart, string>;

const NAMES: Record<NotePart, string> = {
  sender: 'Your address',
  recipient: 'The address',
  subject: 'The subject',
  opening: 'The opening',
  topic: 'What you talked about',
  said: 'What they said',
  addition: 'What you add',
  closing: 'The closing',
};
/** These become headers of a mail, in which a line end would begin another header. */
const ON_ONE_LINE: readonly NotePart[] = ['sender', 'recipient', 'subject'];

const words = (part: NotePart) =>
  draftWords(NAMES[part], NOTE_CAPS[part]).refine(
    (text) => !ON_ONE_LINE.includes(part) || !/[\p{Cc}\u2028\u2029]/u.test(text),
    { error: `${NAMES[part]} goes on one line. Take the line ends out of it.` },
  );

/** All that a person writes in a note. What is left out stays as it is. */
export const noteShape = z
  .object(
    Object.fromEntries(NOTE_PARTS.map((part) => [part, words(part)])) as Record<
      NotePart,
      ReturnType<typeof words>
    >,
  )
  .partial();

/** The note as it is read: its paragraphs, with a blank line between them. */
export const bodyOf = ({ opening, topic, said, addition, closing }: NoteWords): string =>
  [opening, topic, said, addition, closing]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
