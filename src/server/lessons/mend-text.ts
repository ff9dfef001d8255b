import { z } from 'zod';
import { readLessons } from '#content/lessons.ts';
import { CRITERIA, type CriterionId, type Level } from '#engine/rubric.ts';
import type { Finding } from '#engine/finding.ts';
import type { Ctx } from '#server/ctx.ts';
import { requireOwner } from '#server/access.ts';
import { atTheDoor } from '#server/door.ts';
import { review } from '#server/reviewer.ts';

/** Characters of a mended text: several times what the exercise gives. */
export const MOST_MENDED = 4000;

const input = z.object({
  criterion: z.enum(CRITERIA),
  text: z
    .string()
    .trim()
    .min(1, 'There is nothing here yet: change the text, then have it read.')
    .max(MOST_MENDED, `That is too long: at most ${MOST_MENDED} characters are read here.`),
});

export type Reading = { level: Level | undefined; because: string; findings: Finding[] };
export type Mended = { before: Reading; after: Reading };

/** Reads the text of a "mend it" exercise for the lesson's own criterion, as it was and as it is now. Nothing is stored. */
export function mendText(ctx: Ctx, typed: unknown): Mended {
  requireOwner(ctx);
  const { criterion, text } = atTheDoor(input, typed);
  const lesson = readLessons().get(criterion)!;
  const { kind, question, text: given } = lesson.mend;
  const read = (words: string) => readFor(criterion, words, kind, question);
  return { before: read(given), after: read(text) };
}

function readFor(
  criterion: CriterionId,
  text: string,
  kind: Parameters<typeof review>[1]['kind'],
  question: string,
): Reading {
  const { criteria, findings, advice } = review(text, { kind, question, expects: [criterion] });
  const own = criteria.find((entry) => entry.criterion === criterion);
  if (!own || own.level === 'not-elicited') return { level: undefined, because: advice ?? '', findings: [] };
  return { level: own.level, because: own.because, findings: own.findings.map((i) => findings[i]!) };
}
