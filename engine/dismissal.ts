/**
 * The identity of a finding: rule and context, so that "not so" survives edits elsewhere in the text
 * and holds in later attempts that keep the same words.
 */

/** 53-bit FNV-like hash of a string, in base 36. Stable across platforms. */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b + code, 0x85ebca6b) ^ (b >>> 13);
  }
  return ((a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff)).toString(36);
}

/** Key of a finding: the rule, its message, and the sentence in which it stands (case and spacing do not matter). */
export function keyOf(rule: string, message: string, context: string): string {
  return `${rule}:${message}:${hash(context.toLowerCase().replace(/\s+/g, ' ').trim())}`;
}
