/**
 * The identity of a finding: rule and context, so that "not so" survives edits elsewhere in the text
 * and holds in later attempts that keep the same words.
 */

/** 53-bit FNV-like hash of a string, in base 36, its white space taken as single spaces. Stable across platforms. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  let begun = false;
  let spaced = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      spaced = begun;
      continue;
    }
    begun = true;
    if (spaced) {
      a = Math.imul(a ^ SPACE, 0x01000193);
      b = Math.imul(b + SPACE, 0x85ebca6b) ^ (b >>> 13);
      spaced = false;
    }
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b + code, 0x85ebca6b) ^ (b >>> 13);
  }
  return ((a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff)).toString(36);
}

const SPACE = 32;
const isSpace = (code: number): boolean =>
  code <= SPACE
    ? code === SPACE || (code >= 9 && code <= 13)
    : code >= 0xa0 && /\s/.test(String.fromCharCode(code));

/** What a key says of the context: case and spacing do not matter. */
export const contextHash = (context: string): string => hash(context.toLowerCase());

/** Key of a finding: the rule, its message, and the sentence in which it stands, or the text that it is about. */
export const keyOf = (rule: string, message: string, context: string): string =>
  `${rule}:${message}:${context}`;
