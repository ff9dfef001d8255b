import { TONE_RULES } from './tone-rules.ts';

/** A place in a text that may burn a bridge: `text.slice(start, end) === quote`. */
export type ToneNote = { rule: string; start: number; end: number; quote: string; says: string };

/** What in a text blames, argues, pleads, belittles or hides the request, in the order of the text. */
export function checkTone(text: string): ToneNote[] {
  return TONE_RULES.flatMap(({ id, pattern, says }) =>
    [...text.matchAll(pattern)].map((match) => ({
      rule: id,
      start: match.index,
      end: match.index + match[0].length,
      quote: match[0],
      says,
    })),
  ).sort((a, b) => a.start - b.start);
}
