const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // A field that begins with a quotation mark would be read as a quoted one.
  '"': '&quot;',
  // Anki plays [sound:…] and typesets [latex]: nobody's question may do either.
  '[': '&#91;',
  // Its templates read {{…}}, and its formulas \(…\).
  '{': '&#123;',
  '\\': '&#92;',
};

/** A text as one field of Anki's text import, with HTML allowed: on one line, without a tab. */
export function ankiField(text: string): string {
  return text
    .replace(/[&<>"[{\\]/g, (sign) => ESCAPES[sign] ?? sign)
    .replaceAll('\t', ' ')
    .replace(/\r\n?|[\n\u2028\u2029]/g, '<br>');
}

/** A tag of Anki below "debrief": tags stand between spaces, and :: makes a branch. */
export function ankiTag(branch: string, name: string): string {
  const plain = name
    .replace(/[\s\p{Cc}"<>&,]+/gu, '_')
    .replace(/:+/g, '-')
    .replace(/^_+|_+$/g, '');
  return `debrief::${branch}::${plain || 'unnamed'}`;
}
