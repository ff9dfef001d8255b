import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** What the project's own lint says of some code, were it in that file. */
async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => `${message.ruleId}: ${message.message}`);
}

describe('the walls of the house', () => {
  it.each([
    [
      'the engine reads files',
      'engine/rules/focus/x.ts',
      "import 'node:fs';",
      'walls/imports: engine may not use',
    ],
    ['the engine uses a package', 'engine/x.ts', "import 'zod';", 'walls/imports: engine may not use'],
    [
      'the engine asks the server',
      'engine/x.ts',
      "import '#server/db.ts';",
      'engine may not import from server',
    ],
    ['… by a way round', 'engine/x.ts', "import '../src/server/db.ts';", 'engine may not import from server'],
    ['… later', 'engine/x.ts', "await import('../cli/main.ts');", 'engine may not import from cli'],
    ['the engine asks the clock', 'engine/x.ts', 'export const at = Date.now();', 'no-restricted-globals'],
    [
      'the engine throws dice',
      'engine/x.ts',
      'export const one = Math.random();',
      'no-restricted-properties',
    ],
    ['the engine talks', 'engine/x.ts', "console.log('x');", 'no-console'],
    [
      'a route writes SQL',
      'src/routes/+page.server.ts',
      "import 'drizzle-orm';",
      'routes may not use the package',
    ],
    ['a route connects', 'src/routes/+server.ts', "import 'postgres';", 'routes may not use the package'],
    [
      'a route knows a rule',
      'src/routes/+page.ts',
      "import '#engine/rules/index.ts';",
      "Come in by the engine's door",
    ],
    [
      'a component asks the server',
      'src/ui/x.ts',
      "import { db } from '#server/db.ts'; db();",
      'ui may not import',
    ],
    ['the server draws', 'src/server/x.ts', "import '#ui/x.ts';", 'server may not import from ui'],
    [
      'the content asks the server',
      'content/x.ts',
      "import '#server/db.ts';",
      'content may not import from server',
    ],
    ['a drawer', 'src/server/utils/x.ts', 'export const x = 1;', 'walls/drawers: No drawers'],
    ['a drawer of one file', 'cli/helpers.ts', 'export const x = 1;', 'walls/drawers: No drawers'],
  ])('stop it when %s', async (_what, file, code, objection) => {
    expect(await complaints(file, code)).toEqual([expect.stringContaining(objection)]);
  });

  it.each([
    ['src/routes/+page.server.ts', "import '#engine'; import '#content'; import '#server/errors.ts';"],
    ['src/ui/x.ts', "import '#engine'; import type { Ctx } from '#server/ctx.ts'; export type X = Ctx;"],
    ['cli/x.ts', "import '#engine'; import '#content'; import '#server/db.ts'; import 'node:fs';"],
    ['engine/x.test.ts', "import 'vitest'; import 'fast-check'; import 'node:fs';"],
    ['engine/rules/focus/x.ts', "import '../../define-rule.ts'; import '#engine/rubric.ts';"],
  ])('let through what belongs in %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });
});
