import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

/** What browsers get: as built, since `npm test` builds first. */
const WORKERS = new URL('../../build/client/_app/immutable/workers/', import.meta.url);
const model = (name: string) => readFileSync(new URL(`../../engine/model/${name}`, import.meta.url));
const zipped = (bytes: string | Uint8Array) => gzipSync(bytes, { level: 9 }).length;

function workerCode(): string {
  const files = readdirSync(WORKERS).filter((name) => name.endsWith('.js'));
  expect(files).toHaveLength(1);
  return readFileSync(new URL(files[0]!, WORKERS), 'utf8');
}

it('engine, rules, lexicon and weights are at most 150 kB zipped', () => {
  expect(zipped(workerCode()) + zipped(model('weights.bin'))).toBeLessThanOrEqual(150_000);
});

it('the rules and their words are in it; their examples, which only authors and tests read, are not', () => {
  const code = workerCode();
  for (const part of ['quantified-outcome/measured-result', 'strategic-questions', 'off-question'])
    expect(code).toContain(part);
  expect(code).not.toContain('Our lawyer rewrote the second half of it');
});

it('the word vectors come apart and are at most 6 MB', () => {
  expect(model('words.bin').length).toBeLessThanOrEqual(6_000_000);
});
