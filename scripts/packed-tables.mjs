import { pathToFileURL } from 'node:url';

/** @typedef {import('vite').Plugin} Plugin */

const TABLES = /[\\/]engine[\\/]lexicon[\\/]tables\.ts$/;

/**
 * Gives browsers the engine's phrase tables in their packed form.
 * @returns {Plugin}
 */
export function packedTables() {
  return {
    name: 'packed-tables',
    enforce: 'pre',
    async load(id) {
      if (!TABLES.test(id)) return;
      const [{ TABLES: tables }, { pack }] = await Promise.all([
        import(pathToFileURL(id).href),
        import(pathToFileURL(id.replace(TABLES, '/engine/lexicon/packed.ts')).href),
      ]);
      return `import { unpack } from './packed.ts';\nexport const TABLES = unpack(${JSON.stringify(pack(tables))});\n`;
    },
  };
}
