import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { withoutExamples } from '../../scripts/without-examples.mjs';

const home = fileURLToPath(new URL('../..', import.meta.url));
const model = (name: string) => readFileSync(new URL(`../../engine/model/${name}`, import.meta.url));

/** The engine with its rules and lexicon as a browser gets it, zipped. */
async function zipped(): Promise<number> {
  const { output } = (await build({
    root: home,
    configFile: false,
    logLevel: 'error',
    plugins: [withoutExamples()],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: { engine: 'engine/index.ts' }, preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  const code = output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  expect(code).toContain('on-question/taken-up');
  expect(code).not.toContain('Inspectors recommend us to small schools');
  return gzipSync(code, { level: 9 }).length;
}

it('engine, rules and lexicon are at most 125 kB for a browser, zipped, without the examples of the rules', async () => {
  expect(await zipped()).toBeLessThanOrEqual(125_000);
});

it('the weights are at most 50 kB zipped, and the table of words 6 MB', () => {
  expect(gzipSync(model('weights.bin'), { level: 9 }).length).toBeLessThanOrEqual(50_000);
  expect(model('words.bin').length).toBeLessThanOrEqual(6_000_000);
});
