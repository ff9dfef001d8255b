import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from './yaml.ts';
import { z } from 'zod';
import { CALLED_FOR, CRITERIA, KINDS, LEVELS, type CriterionId } from '#engine/rubric.ts';
import { SOURCES, type SourceId } from '#engine/sources.ts';
import { contentFolder } from './folder.ts';
import { typeset } from './typeset.ts';

const line = (least: number, most: number) => z.string().trim().min(least).max(most).transform(typeset);

const exercise = {
  kind: z.enum(KINDS),
  question: line(10, 240),
  text: line(150, 1200),
};

const lesson = z.strictObject({
  title: line(8, 60),
  tells: line(100, 700),
  trap: line(100, 700),
  fix: line(100, 700),
  examples: z
    .array(z.strictObject({ level: z.enum(LEVELS), text: line(20, 500), why: line(10, 240) }))
    .min(4)
    .max(6),
  /** Click the words that earn it. `words` and `not` are slices of `text`: those that do, and those that only look like it. */
  find: z.strictObject({
    ...exercise,
    words: z.array(line(8, 240)).min(1).max(3),
    not: z.array(line(8, 240)).min(1).max(3),
    why: line(20, 400),
  }),
  /** Say it better; the reviewer reads it. `facts` are invented, so that nothing has to be made up. */
  mend: z.strictObject({ ...exercise, facts: z.array(line(10, 200)).min(3).max(5) }),
  sources: z
    .array(z.enum(Object.keys(SOURCES) as [SourceId, ...SourceId[]]))
    .min(1)
    .max(4),
});

/** Five minutes on one criterion: what it tells, the trap, the fix, examples, and two exercises. */
export type Lesson = z.infer<typeof lesson> & { id: CriterionId };

/** Reads one lesson. Throws with the file's name and what is wrong with it. */
export function parseLesson(id: CriterionId, yaml: string): Lesson {
  const wrong = (why: string) => new Error(`content/lessons/${id}.yaml: ${why}`);
  const parsed = lesson.safeParse(parse(yaml));
  if (!parsed.success) throw wrong(`\n${z.prettifyError(parsed.error)}`);
  const { find, mend } = parsed.data;
  for (const { kind } of [find, mend])
    if (!CALLED_FOR[kind].includes(id)) throw wrong(`a ${kind} question does not call for it.`);
  let from = 0;
  for (const { start, words } of placesOf(find).sort((a, b) => a.start - b.start)) {
    if (start < 0) throw wrong(`“${words}” is not in the text to find it in.`);
    if (start < from) throw wrong(`“${words}” overlaps other words to find.`);
    from = start + words.length;
  }
  return { id, ...parsed.data };
}

const placesOf = ({ text, words, not }: Lesson['find']) =>
  [...words, ...not].map((slice) => ({ words: slice, start: text.indexOf(slice) }));

/** A piece of the text of a "find it" exercise: what may be clicked, and what it is. */
export type Piece = { text: string; is: 'earns' | 'looks-like-it' | 'neither' };

/** Fewer letters than these are no piece of their own. */
const SCRAP = 12;

/** The text of a "find it" exercise in pieces of a clause or so; put together they are the text. */
export function piecesOf(find: Lesson['find']): Piece[] {
  const marked = placesOf(find).sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, words } of marked) {
    const between = clausesOf(find.text.slice(at, start));
    // "And " goes with what it opens, a full stop with what it closes.
    const opens = (between.at(-1)?.length ?? SCRAP) < SCRAP ? between.pop()! : '';
    pieces.push(...between.map((text): Piece => ({ text, is: 'neither' })));
    const close = /^[.,;:!?”’)]*\s*/.exec(find.text.slice(start + words.length))![0];
    const is = find.words.includes(words) ? 'earns' : 'looks-like-it';
    pieces.push({ text: opens + words + close, is });
    at = start + words.length + close.length;
  }
  pieces.push(...clausesOf(find.text.slice(at)).map((text): Piece => ({ text, is: 'neither' })));
  return pieces;
}

/** Cut after sentences, and after the commas of long ones. */
const clausesOf = (text: string): string[] =>
  text.split(/(?<=[.!?;:]\s+)|(?<=\S+(?:\s+\S+){5,},\s+)/).filter((clause) => clause !== '');

let kept: ReadonlyMap<CriterionId, Lesson> | undefined;

/** Every lesson in the rubric's order, read once. Throws when one is absent or malformed. */
export function readLessons(): ReadonlyMap<CriterionId, Lesson> {
  const folder = join(contentFolder(), 'lessons');
  kept ??= new Map(
    CRITERIA.map((id) => [id, parseLesson(id, readFileSync(join(folder, `${id}.yaml`), 'utf8'))]),
  );
  return kept;
}
