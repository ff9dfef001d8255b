/** How wide a text stands in a terminal, and what of a stranger's text may be printed there at all. */

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** East Asian wide and full-width characters (Unicode, UAX 11), without the emoji. */
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
const EMOJI = /^\p{Emoji_Presentation}|^\p{Emoji}\uFE0F/u;
const NO_WIDTH = /^[\p{Mark}\p{Format}\p{Control}]+$/u;

/** The characters that a reader sees as one, each with the columns it takes. */
export function graphemes(text: string): { text: string; columns: number }[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => ({
    text: segment,
    columns: columnsOf(segment),
  }));
}

/** Columns of a text without escape codes. */
export function columns(text: string): number {
  if (/^[\u0020-\u007E]*$/.test(text)) return text.length;
  return graphemes(text).reduce((sum, one) => sum + one.columns, 0);
}

function columnsOf(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0;
  return WIDE.test(grapheme) || EMOJI.test(grapheme) ? 2 : 1;
}

/**
 * The text as it may be printed: white space as one space, nothing that would steer the terminal, turn the
 * direction of what follows, or take no room (joiners of scripts and emoji stay).
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu, '')
    .replace(/\p{Control}/gu, '\uFFFD');
}
