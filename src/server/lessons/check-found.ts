import { z } from 'zod';
import { piecesOf, readLessons, type Piece } from '#content/lessons.ts';
import { CRITERIA } from '#engine/rubric.ts';
import { atTheDoor } from '#server/door.ts';

const MOST_PIECES = 60;
const input = z.object({
  criterion: z.enum(CRITERIA),
  chosen: z
    .array(z.coerce.number().int().min(0).max(MOST_PIECES))
    .min(1, 'Choose the words that you think earn it, then check.')
    .max(MOST_PIECES),
});

export type Found = {
  /** Places of the pieces that were chosen. */
  chosen: number[];
  /** How many of the words that earn it were found, of how many, and how many of the chosen do not earn it. */
  right: number;
  of: number;
  wrong: number;
  pieces: Piece[];
};

/** Checks what was chosen in a lesson's "find it" exercise. */
export function checkFound(typed: unknown): Found {
  const { criterion, chosen } = atTheDoor(input, typed);
  const lesson = readLessons().get(criterion)!;
  const pieces = piecesOf(lesson.find);
  const picked = [...new Set(chosen)].filter((at) => at < pieces.length).sort((a, b) => a - b);
  const right = picked.filter((at) => pieces[at]!.is === 'earns').length;
  return { chosen: picked, right, of: lesson.find.words.length, wrong: picked.length - right, pieces };
}
