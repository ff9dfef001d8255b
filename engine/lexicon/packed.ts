/**
 * Phrase tables as short text, for browsers: written out they would be a third of what the engine weighs there.
 * `scripts/packed-tables.mjs` packs them when the pages are built; everywhere else the tables are read as written.
 *
 * `words` are all words in alphabetical order, each as a capital for how many letters it shares with the word before
 * (A is none) and the rest. A phrase is parts, each ended by a space, or `?` if it is optional; a phrase ends with `,`
 * and a tag's list with `;`. In a part stand the numbers of its words: one sign for the words met most, one for a word
 * at most `NEAR` places behind the one before, otherwise two signs.
 */
import type { PhraseTable } from './phrases.ts';

export type Packed = { words: string; often: string; tags: string; phrases: string };

/** Printable signs that neither end anything nor need escaping in a string. */
const SIGNS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
  (sign) => !' ?,;"\\`$'.includes(sign),
);
/** A word so close behind the one before takes one sign. */
const NEAR = 8;

/** How many signs begin two-sign numbers, so that there is one for each of so many words. */
const leads = (words: number): number => Math.ceil(words / SIGNS.length);

/** Packs a table; throws when there are more words than numbers for them. */
export function pack(table: PhraseTable): Packed {
  const counts = new Map<string, number>();
  for (const list of Object.values(table))
    for (const { words } of list.flatMap(partsOf))
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = [...counts.keys()].sort();
  const room = SIGNS.length - NEAR - leads(all.length);
  if (room < 0) throw new Error(`${all.length} words are more than the packed form can number`);
  const often = [...all].sort((a, b) => counts.get(b)! - counts.get(a)!).slice(0, room);
  const phrases = Object.values(table).map((list) => list.map((phrase) => packPhrase(phrase, all, often)));
  return {
    words: all.map((word, i) => unlike(word, all[i - 1] ?? '')).join(''),
    often: often.join(' '),
    tags: Object.keys(table).join(' '),
    phrases: phrases.map((list) => list.join(',')).join(';'),
  };
}

function unlike(word: string, before: string): string {
  let shared = 0;
  while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared++;
  return String.fromCharCode(65 + shared) + word.slice(shared);
}

type Alternatives = { words: string[]; optional: boolean };

function partsOf(phrase: string): Alternatives[] {
  return phrase.split(' ').map((part) => {
    const optional = part.length > 1 && part.endsWith('?');
    return { words: (optional ? part.slice(0, -1) : part).split('|'), optional };
  });
}

function packPhrase(phrase: string, all: readonly string[], often: readonly string[]): string {
  return partsOf(phrase)
    .map(({ words, optional }) => {
      let before = -Infinity;
      const short = words.map((word) => often.indexOf(word)).filter((number) => number >= 0);
      const long = words.filter((word) => !often.includes(word)).map((word) => all.indexOf(word));
      const written = [
        ...short.sort((a, b) => a - b).map((number) => SIGNS[number]),
        ...long
          .sort((a, b) => a - b)
          .map((number) => {
            const apart = number - before;
            before = number;
            if (apart <= NEAR) return SIGNS[often.length + apart - 1];
            return (
              SIGNS[often.length + NEAR + Math.floor(number / SIGNS.length)]! + SIGNS[number % SIGNS.length]
            );
          }),
      ];
      return written.join('') + (optional ? '?' : ' ');
    })
    .join('');
}

/** The table again, the words of each part in alphabetical order but for those met most. */
export function unpack({ words, often, tags, phrases }: Packed): PhraseTable {
  const all: string[] = [];
  for (const [, shared, rest] of words.matchAll(/([A-Z])([^A-Z]*)/g))
    all.push((all.at(-1) ?? '').slice(0, shared!.charCodeAt(0) - 65) + rest);
  const short = often.split(' ');
  const numberOf = new Map(SIGNS.map((sign, number) => [sign, number]));
  const lists = phrases.split(';').map((list) => list.split(',').map(phrase));
  return Object.fromEntries(tags.split(' ').map((tag, i) => [tag, lists[i]!]));

  function phrase(packed: string): string {
    let written = '';
    let part: string[] = [];
    let before = 0;
    for (let at = 0; at < packed.length; at++) {
      const sign = packed[at]!;
      if (sign === ' ' || sign === '?') {
        written += `${written && ' '}${part.join('|')}${sign.trim()}`;
        part = [];
        continue;
      }
      const number = numberOf.get(sign)! - short.length;
      if (number < 0) {
        part.push(short[number + short.length]!);
        continue;
      }
      before =
        number < NEAR ? before + number + 1 : (number - NEAR) * SIGNS.length + numberOf.get(packed[++at]!)!;
      part.push(all[before]!);
    }
    return written;
  }
}
