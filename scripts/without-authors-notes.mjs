/** @typedef {import('vite').Plugin} Plugin */

/** Each rule of the engine: a file a rule. */
const RULE = /[\\/]engine[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/;
/** What of a rule only its authors and the tests read, and what stands in its place. */
const NOTES = new Map([
  ['fires', '[]'],
  ['silent', '[]'],
  ['why', "''"],
]);
const PLAIN_VALUES = new Set(['ArrayExpression', 'Literal']);

/**
 * Leaves the examples and reasons of the rules out of what browsers load: they are a tenth of what the engine
 * weighs zipped.
 * @returns {Plugin}
 */
export function withoutAuthorsNotes() {
  return {
    name: 'without-authors-notes',
    // After the types are gone, so that it is plain JavaScript.
    enforce: 'post',
    transform(code, id) {
      if (!RULE.test(id)) return;
      let plain = code;
      // From the end, so that the places before stay where they are.
      for (const { start, end, instead } of notesIn(this.parse(code)).sort((a, b) => b.start - a.start))
        plain = plain.slice(0, start) + instead + plain.slice(end);
      return plain === code ? undefined : { code: plain, map: null };
    },
  };
}

/**
 * The notes anywhere in a syntax tree.
 * @param {any} node
 * @returns {{ start: number, end: number, instead: string }[]}
 */
function notesIn(node) {
  if (node === null || typeof node !== 'object') return [];
  if (Array.isArray(node)) return node.flatMap(notesIn);
  const instead = node.type === 'Property' ? NOTES.get(node.key?.name) : undefined;
  if (instead !== undefined && PLAIN_VALUES.has(node.value?.type))
    return [{ start: node.value.start, end: node.value.end, instead }];
  return Object.values(node).flatMap(notesIn);
}
