/** The walls of the house, as ESLint rules. What may stand where is data; the rules only look it up. */
import { dirname, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOME = fileURLToPath(new URL('..', import.meta.url));

/** Which rooms each room may import from. A room always may import from itself. */
const MAY_IMPORT = {
  engine: [],
  content: ['engine'],
  server: ['engine', 'content'],
  ui: ['engine', 'content'],
  routes: ['engine', 'content', 'server', 'ui'],
  cli: ['engine', 'content', 'server'],
  training: ['engine', 'cli'],
  bench: ['engine', 'content', 'server', 'cli'],
  scripts: [],
  lint: [],
};

/** Rooms of which another may take the types, which leave nothing behind in the browser. */
const TYPES_OF = { ui: ['server'] };

/** Packages that a room may not use. */
const NOT_IN = {
  engine: [/.*/],
  routes: [/^drizzle-orm/, /^postgres$/],
  ui: [/^drizzle-orm/, /^postgres$/, /^node:/, /^yaml$/],
};

/** Rules and lexicons are the engine's own affair: everybody else comes in by its door. */
const ENGINE_INSIDE = /^engine\/(rules|lexicon|levels|quantities|states|model)\//;
/** But the model's files are data, which whoever runs the engine has to load. */
const ENGINE_DATA = /^engine\/model\/\w+\.bin(\?url)?$/;

const DRAWERS = /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.[a-z.]+$)/;

/** A test may use what it tests with, and look behind the doors. */
const TEST = /(\.test\.ts|rule-tester\.ts)$/;
const FOR_TESTS = /^(vitest|fast-check|node:.*)$/;

function roomOf(path) {
  const [first, second] = path.split('/');
  if (first !== 'src') return first;
  return second && ['server', 'routes', 'ui'].includes(second) ? second : 'src';
}

const fromHome = (file) => relative(HOME, file).split(sep).join('/');

/** The file an import means, seen from the checkout; undefined for a package. */
function target(specifier, path) {
  if (specifier.startsWith('.')) return fromHome(resolve(HOME, dirname(path), specifier));
  if (specifier.startsWith('#server/') || specifier.startsWith('#ui/'))
    return posix.join('src', specifier.slice(1));
  if (/^#(engine|content)($|\/)/.test(specifier)) return specifier.slice(1);
  return undefined;
}

function objection(specifier, path, isType) {
  const room = roomOf(path);
  const isTest = TEST.test(path);
  const to = target(specifier, path);
  if (to === undefined) {
    if (isTest && FOR_TESTS.test(specifier)) return undefined;
    const barred = NOT_IN[room]?.some((pattern) => pattern.test(specifier));
    return barred ? `${room} may not use the package "${specifier}".` : undefined;
  }
  const other = roomOf(to);
  if (other === room || isTest) return undefined;
  if (MAY_IMPORT[room] && !MAY_IMPORT[room].includes(other) && !(isType && TYPES_OF[room]?.includes(other))) {
    return `${room} may not import from ${other} (docs/ARCHITECTURE.md says which room may use which).`;
  }
  if (
    ENGINE_INSIDE.test(to) &&
    !ENGINE_DATA.test(to) &&
    ['routes', 'ui', 'server', 'content'].includes(room)
  ) {
    return `Come in by the engine's door, #engine: "${specifier}" is inside it.`;
  }
  return undefined;
}

const imports = {
  meta: { type: 'problem', schema: [], messages: { wall: '{{objection}}' } },
  create(context) {
    const path = fromHome(context.filename);
    const look = (node, source, isType) => {
      if (typeof source?.value !== 'string') return;
      const found = objection(source.value, path, isType);
      if (found) context.report({ node, messageId: 'wall', data: { objection: found } });
    };
    return {
      ImportDeclaration: (node) => look(node, node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => look(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => look(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => look(node, node.source, false),
    };
  },
};

const drawers = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      drawer: 'No drawers: name what is in "{{path}}" instead of utils, helpers, common, misc or shared.',
    },
  },
  create(context) {
    const path = fromHome(context.filename);
    return {
      Program(node) {
        if (DRAWERS.test(path)) context.report({ node, messageId: 'drawer', data: { path } });
      },
    };
  },
};

export default { rules: { imports, drawers } };
