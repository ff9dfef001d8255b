import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { expect, it } from 'vitest';
import { parse } from './yaml.ts';

/** Every word that a person reads in the content is in a British dictionary, or in the list that was looked through. */

const HERE = import.meta.dirname;
const LIST = 'spelling.yaml';
/** What is read by the models and the tests, or is a list of names. */
const NOT_READ = /^(labelled\/|companies\.yaml$|committee\/(README|ratings))/;

const ID = /^[a-z0-9]+(-[a-z0-9]+)+$/;
/** A word that is no part of an address; capitals begin a name or a sentence, and names are in no dictionary. */
const WORD = /(?<![\p{L}\p{N}@/._’'-])\p{Ll}[\p{Ll}’'-]*\p{Ll}(?![\p{L}\p{N}@/_])/gu;

const known = new Set<string>(
  Object.values(parse(readFileSync(join(HERE, LIST), 'utf8')) as Record<string, string[]>).flat(),
);
const spell = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
const isWord = (word: string): boolean =>
  known.has(word) || spell.correct(word) || (word.includes('-') && word.split('-').every(isPart));
const isPart = (part: string): boolean => part.length < 2 || known.has(part) || spell.correct(part);

function textsIn(file: string): string[] {
  const text = readFileSync(join(HERE, file), 'utf8');
  if (file.endsWith('.md')) return [text];
  const value: unknown = file.endsWith('.jsonl')
    ? text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
    : parse(text);
  return stringsIn(value).filter((one) => !ID.test(one) && !/^https?:/.test(one));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

/** The words of a text as a dictionary has them. */
const wordsIn = (text: string): string[] =>
  [...text.matchAll(WORD)].map(([word]) => word.replaceAll('’', "'").replace(/'s?$/, ''));

const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(yaml|md|jsonl)$/.test(file) && file !== LIST && !NOT_READ.test(file));
const found = new Map(files.map((file) => [file, new Set(textsIn(file).flatMap(wordsIn))]));

it('every word of the content is spelled as a British dictionary or the list beside it has it', () => {
  const wrong = [...found].flatMap(([file, words]) =>
    [...words].filter((word) => !isWord(word)).map((word) => `${word} (${file})`),
  );
  expect(wrong).toEqual([]);
});

it('the list has no word that the dictionary has', () => {
  expect([...known].filter((word) => spell.correct(word))).toEqual([]);
});

it.each(['recieve', 'definately', 'color', 'organisaton'])('“%s” would be found', (word) =>
  expect(isWord(word)).toBe(false),
);
