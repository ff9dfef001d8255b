/** One line of a batch: a JSON object in, a JSON object out, whatever the line holds. */
import { review } from '#server/reviewer.ts';
import { BatchLine, Id, settingsOf } from './batch-line.ts';
import type { InputLine } from './input-lines.ts';
import { lineOf } from './line.ts';
import { plainReason } from './plain-reason.ts';
import { isMissingSomething } from './verdict.ts';

export type ReviewedLine = {
  /** JSON, without a line break. */
  text: string;
  /** The line held no answer that could be reviewed. */
  bad: boolean;
  /** A criterion is missing, or the answer got a state in place of levels. */
  missing: boolean;
};

/** Never throws: what is wrong with a line is said in its place. */
export function reviewLine({ text, fault }: InputLine): ReviewedLine {
  if (fault === 'cut') return bad(idAtTheStart(text), 'this line is too long to be read');
  if (fault === 'not-utf8') return bad(idAtTheStart(text), 'this line is not UTF-8 text');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return bad(idAtTheStart(text), 'this line is not JSON');
  }
  const id = (raw as { id?: unknown } | null)?.id;
  const given = BatchLine.safeParse(raw);
  if (!given.success) return bad(id, plainReason(given.error));
  try {
    const result = review(given.data.answer, settingsOf(given.data));
    const line = JSON.stringify(lineOf(given.data.id ?? null, result));
    return { text: line, bad: false, missing: isMissingSomething(result) };
  } catch (error) {
    return bad(id, `Debrief itself failed on this answer: ${(error as Error).message}`);
  }
}

function bad(id: unknown, error: string): ReviewedLine {
  const known = Id.safeParse(id).data === undefined ? {} : { id };
  return { text: JSON.stringify({ ...known, error }), bad: true, missing: false };
}

/** The id of a line that cannot be read whole, where it is the first thing in it. */
function idAtTheStart(text: string): unknown {
  const found = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.){0,1000}"|-?\d{1,15})\s*,/.exec(text)?.[1];
  if (found === undefined) return undefined;
  try {
    return JSON.parse(found);
  } catch {
    return undefined;
  }
}
