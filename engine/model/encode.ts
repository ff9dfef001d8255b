/** An answer as the sentence models read it: pieces of words with what the features say of each. */
import type { Document } from '../document.ts';
import type { ClauseFeatures } from '../features.ts';
import type { Quantity } from '../quantities/index.ts';
import type { Token } from '../token.ts';
import { ofWord } from '../word.ts';
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
  tokens: readonly number[];
  flags: readonly number[];
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

/** How a token's word is cut into pieces, for one word table. */
export type Spelling = (token: Token) => Spelt;

type Spelt = {
  pieces: readonly string[];
  /** A word of which nothing is known: a capital inside a sentence makes it a name. */
  unknown: boolean;
};

/** Cuts a document into pieces. */
export function encode(
  doc: Document,
  features: readonly ClauseFeatures[],
  quantities: readonly Quantity[],
  spelling: Spelling,
): Encoded {
  const pieces: string[] = [];
  const tokens: number[] = [];
  const flags: number[] = [];
  const counted = quantityFlags(doc, quantities);
  for (const clause of doc.clauses) {
    const sentence = doc.sentences[clause.sentence]!;
    const common = clauseFlags(features[clause.index]!) | (sentence.asks ? BIT.question : 0);
    for (let i = clause.first; i < clause.last; i++) {
      const opens = i === sentence.first;
      const own = common | (opens ? BIT.first : 0) | counted[i]!;
      const its = piecesOf(doc.tokens[i]!, opens, spelling);
      for (let p = 0; p < its.length; p++) {
        pieces.push(its[p]!);
        tokens.push(i);
        flags.push(own);
      }
    }
  }
  return { pieces, tokens, flags };
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

const NOTHING: readonly string[] = [];
const A_NUMBER: readonly string[] = [NUMBER];
const A_NAME: readonly string[] = [NAME];

function piecesOf(token: Token, opens: boolean, spelling: Spelling): readonly string[] {
  if (token.kind === 'number') return A_NUMBER;
  const inside = token.capital && !opens;
  if (inside && isName(token)) return A_NAME;
  const spelt = spelling(token);
  return inside && spelt.unknown && !isSpeaker(token) ? A_NAME : spelt.pieces;
}

/** The spelling for a word table; `known` says whether it has this very word. */
export const spelling = (known: (word: string) => boolean): Spelling => ofWord((norm) => spell(norm, known));

/**
 * A word without a vector of its own is cut into the words it is made of. A mark without one says nothing and would
 * only push its neighbours apart.
 */
function spell(norm: string, known: (word: string) => boolean): Spelt {
  if (SILENT_PIECES.has(norm)) return { pieces: NOTHING, unknown: false };
  if (!/[\p{L}\p{M}\p{Nd}]/u.test(norm)) return { pieces: known(norm) ? [norm] : NOTHING, unknown: false };
  const plain = plainForm(norm, known);
  if (known(plain)) return { pieces: [plain], unknown: false };
  const apostrophe = norm.indexOf("'");
  const made =
    apostrophe > 0
      ? contraction(norm.slice(0, apostrophe), norm.slice(apostrophe + 1))
      : norm.split('-').filter((part) => part !== '');
  return {
    pieces: made.map((piece) => plainForm(piece, known)),
    unknown: apostrophe <= 0 && !norm.includes('-'),
  };
}

/** A capital inside a sentence, not an abbreviation in capitals ("API") and not "I". */
function isName({ norm, shout }: Token): boolean {
  return !shout && norm.length > 2 && !isSpeaker({ norm });
}

const isSpeaker = ({ norm }: Pick<Token, 'norm'>): boolean => norm === 'i' || norm.startsWith("i'");

function contraction(head: string, tail: string): string[] {
  if (tail !== 't') return [head, CONTRACTED[tail] ?? tail];
  if (head === 'can') return ['can', 'not'];
  return [head.endsWith('n') ? head.slice(0, -1) : head, 'not'];
}
