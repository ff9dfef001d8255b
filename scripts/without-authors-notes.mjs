/** @typedef {import('vite').Plugin} Plugin */

/** Each rule of the engine: a file a rule. */
const RULE = /[\\/]engine[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/;
const EXAMPLES = new Set(['fires', 'silent']);

/**
 * Leaves the examples of the rules out of what browsers load: they are there for authors and tests, and are a
 * tenth of what the engine weighs zipped.
 * @returns {Plugin}
 */
export function withoutExamples() {
  return {
    name: 'without-examples',
    // After the types are gone, so that it is plain JavaScript.
    enforce: 'post',
    transform(code, id) {
      if (!RULE.test(id)) return;
      let plain = code;
      // From the end, so that the places before stay where they are.
      for (const { start, end } of exampleLists(this.parse(code)).sort((a, b) => b.start - a.start))
        plain = `${plain.slice(0, start)}[]${plain.slice(end)}`;
      return plain === code ? undefined : { code: plain, map: null };
    },
  };
}

/**
 * The lists of examples anywhere in a syntax tree.
 * @param {any} node
 * @returns {{ start: number, end: number }[]}
 */
function exampleLists(node) {
  if (node === null || typeof node !== 'object') return [];
  if (Array.isArray(node)) return node.flatMap(exampleLists);
  const isList =
    node.type === 'Property' && EXAMPLES.has(node.key?.name) && node.value?.type === 'ArrayExpression';
  return isList ? [node.value] : Object.values(node).flatMap(exampleLists);
}
