/** An answer as the sentence models read it: pieces of words with what the features say of each. */
import type { Document } from '../document.ts';
import type { ClauseFeatures } from '../features.ts';
import type { Quantity } from '../quantities/index.ts';
import type { Token } from '../token.ts';
import { plainForm } from './plain-form.ts';

/** Stand-ins for words whose identity should not matter. */
export const NUMBER = '<number>';
export const NAME = '<name>';

/** What a piece is part of; bit `j` of `Encoded.flags`. The weights have one vector a flag and position. */
export const FLAGS = [
  'number',
  'measured',
  'hypothetical',
  'habitual',
  'negated',
  'hedged',
  'first',
  'question',
] as const;

export type Encoded = {
  /** The word of each piece. */
  pieces: string[];
  /** Index of the token it comes from. */
  tokens: Int32Array;
  flags: Uint16Array;
};

/** Articles and light marks say nothing here, and learners of English leave them out. */
const SILENT_PIECES = new Set([
  'a',
  'an',
  'the',
  ',',
  '"',
  '“',
  '”',
  '(',
  ')',
  "'",
  '‘',
  '’',
  '-',
  '–',
  '—',
  '*',
  '_',
]);

const CONTRACTED: Record<string, string> = {
  m: 'am',
  ve: 'have',
  re: 'are',
  ll: 'will',
  d: 'would',
  s: "'s",
};

/** Cuts a document into pieces. `known` says whether the word table has a word. */
export function encode(
  doc: Document,
  features: readonly ClauseFeatures[],
  quantities: readonly Quantity[],
  known: (word: string) => boolean,
): Encoded {
  const pieces: string[] = [];
  const tokens: number[] = [];
  const flags: number[] = [];
  const counted = quantityFlags(doc, quantities);
  let from = 0;
  for (const clause of doc.clauses) {
    const common =
      clauseFlags(features[clause.index]!) | (doc.sentences[clause.sentence]!.asks ? BIT.question : 0);
    const first = doc.sentences[clause.sentence]!.first;
    for (let i = clause.first; i < clause.last; i++) {
      const begins = i === first ? BIT.first : 0;
      pushPieces(doc.tokens[i]!, i === first, known, pieces);
      for (; from < pieces.length; from++) {
        tokens.push(i);
        flags.push(common | begins | counted[i]!);
      }
    }
  }
  return { pieces, tokens: new Int32Array(tokens), flags: new Uint16Array(flags) };
}

const BIT = Object.fromEntries(FLAGS.map((flag, j) => [flag, 1 << j])) as Record<
  (typeof FLAGS)[number],
  number
>;

function clauseFlags(features: ClauseFeatures): number {
  return (
    (features.hypothetical ? BIT.hypothetical : 0) |
    (features.habitual ? BIT.habitual : 0) |
    (features.negated ? BIT.negated : 0) |
    (features.hedged ? BIT.hedged : 0)
  );
}

function quantityFlags(doc: Document, quantities: readonly Quantity[]): Uint16Array {
  const flags = new Uint16Array(doc.tokens.length);
  for (const { first, last, unit, baseline } of quantities) {
    if (unit === 'date') continue;
    const flag = BIT.number | (baseline === undefined ? 0 : BIT.measured);
    for (let i = first; i < last; i++) flags[i] = flag;
  }
  return flags;
}

function pushPieces(token: Token, opens: boolean, known: (word: string) => boolean, pieces: string[]): void {
  const { norm, kind } = token;
  if (SILENT_PIECES.has(norm)) return;
  if (kind === 'number') pieces.push(NUMBER);
  // A mark without a vector says nothing and would only push its neighbours apart.
  else if (kind === 'mark') {
    if (known(norm)) pieces.push(norm);
  } else if (isName(token, opens)) pieces.push(NAME);
  else {
    const plain = plainForm(norm, known);
    if (known(plain)) pieces.push(plain);
    else pieces.push(...unknownPieces(token, opens).map((piece) => plainForm(piece, known)));
  }
}

/** A word without a vector of its own: the words it is made of, or a name. */
function unknownPieces({ norm, capital }: Token, opens: boolean): string[] {
  const apostrophe = norm.indexOf("'");
  if (apostrophe > 0) return contraction(norm.slice(0, apostrophe), norm.slice(apostrophe + 1));
  if (norm.includes('-')) return norm.split('-').filter((part) => part !== '');
  return [capital && !opens ? NAME : norm];
}

/** A capital inside a sentence, not an abbreviation in capitals ("API") and not "I". */
function isName({ capital, norm, shout }: Token, opens: boolean): boolean {
  return capital && !opens && !shout && norm.length > 2 && !norm.startsWith("i'");
}

function contraction(head: string, tail: string): string[] {
  if (tail !== 't') return [head, CONTRACTED[tail] ?? tail];
  if (head === 'can') return ['can', 'not'];
  return [head === 'wo' ? 'will' : head.endsWith('n') ? head.slice(0, -1) : head, 'not'];
}
