/**
 * Phrase tables. A phrase is tokens between spaces: `a|b` either, `word?` optional, `#` a number,
 * `*` any one token; `a`, `an` and `the` stand for each
 * other. All tables compile to one trie, walked once over the text.
 */
import type { Token } from '../token.ts';
import { ofWord } from '../word.ts';
import { Edges } from './edges.ts';

export type PhraseTable<Tag extends string = string> = Record<Tag, readonly string[]>;

/** A phrase found: tokens `first`..`last` (exclusive). */
export type Mark = { tag: string; first: number; last: number };

/** Nodes are numbers; 0 is the root, and -1 is no node. */
export type Trie = {
  /** Every word that stands in a table, with its number. */
  words: Map<string, number>;
  /** The number of a token's word, or -1. */
  numberOf: (token: Token) => number;
  tags: string[];
  edges: Edges;
  /** [node]: where a number, and where any token, leads; and the tags whose phrases end there. */
  number: number[];
  any: number[];
  ends: (readonly number[])[];
  /** [node]: which of these three it has, as `ENDS | NUMBER | ANY`; most walks need none of them. */
  has: Uint8Array;
  /** [word]: where it leads from the root, or -1. */
  first: Int32Array;
};

const ENDS = 1;
const NUMBER = 2;
const ANY = 4;

const NONE: readonly number[] = [];
const ROOT = 0;

/** Compiles tables; throws on an empty phrase or one written in upper case. */
export function compile(...tables: PhraseTable[]): Trie {
  const words = new Map<string, number>();
  const trie: Trie = {
    words,
    numberOf: ofWord((norm) => words.get(norm) ?? -1),
    tags: [],
    edges: new Edges(),
    number: [],
    any: [],
    ends: [],
    has: new Uint8Array(0),
    first: new Int32Array(0),
  };
  const tagIds = new Map<string, number>();
  addNode(trie);
  for (const table of tables) {
    for (const [tag, phrases] of Object.entries(table)) {
      if (!tagIds.has(tag)) tagIds.set(tag, trie.tags.push(tag) - 1);
      for (const phrase of phrases) insert(trie, tagIds.get(tag)!, phrase);
    }
  }
  trie.has = Uint8Array.from(
    trie.ends,
    (ends, node) =>
      (ends === NONE ? 0 : ENDS) | (trie.number[node] === -1 ? 0 : NUMBER) | (trie.any[node] === -1 ? 0 : ANY),
  );
  trie.first = Int32Array.from(trie.words.values(), (word) => trie.edges.target(ROOT, word));
  return trie;
}

function addNode(trie: Trie): number {
  trie.number.push(-1);
  trie.any.push(-1);
  return trie.ends.push(NONE) - 1;
}

function insert(trie: Trie, tag: number, phrase: string): void {
  const parts = phrase.split(' ');
  if (phrase !== phrase.toLowerCase() || parts.some((part) => part === '')) {
    throw new Error(`phrase "${phrase}" (${trie.tags[tag]}) must be lower case, with single spaces`);
  }
  let ends = [ROOT];
  for (const part of parts) {
    const optional = part.length > 1 && part.endsWith('?');
    const words = withArticles(withWe((optional ? part.slice(0, -1) : part).split('|'), trie.tags[tag]!));
    const after = ends.flatMap((node) => words.map((word) => step(trie, node, word)));
    ends = optional ? [...ends, ...after] : after;
  }
  for (const end of ends) {
    if (end === ROOT) throw new Error(`phrase "${phrase}" (${trie.tags[tag]}) could match nothing`);
    const tags = trie.ends[end]!;
    if (!tags.includes(tag)) trie.ends[end] = [...tags, tag];
  }
}

const ARTICLES = ['a', 'an', 'the'];

/** Where one article may stand, any may: learners of English mix them up. */
function withArticles(words: readonly string[]): readonly string[] {
  return words.some((word) => ARTICLES.includes(word)) ? [...new Set([...words, ...ARTICLES])] : words;
}

const WE: Record<string, string> = {
  i: 'we',
  "i'd": "we'd",
  "i'll": "we'll",
  "i've": "we've",
  "i'm": "we're",
};

/** Whose part and whose limit it was is asked there; what was heard, thought and done counts for "we" as for "I". */
function withWe(words: readonly string[], tag: string): readonly string[] {
  return /^(?:own-role|confident-humble)/.test(tag)
    ? words
    : [...new Set(words.flatMap((word) => [word, WE[word] ?? word]))];
}

function step(trie: Trie, node: number, word: string): number {
  const { words, edges, number, any } = trie;
  if (word === '#') return number[node] === -1 ? (number[node] = addNode(trie)) : number[node]!;
  if (word === '*') return any[node] === -1 ? (any[node] = addNode(trie)) : any[node]!;
  let id = words.get(word);
  if (id === undefined) words.set(word, (id = words.size));
  const known = edges.target(node, id);
  if (known !== -1) return known;
  const made = addNode(trie);
  edges.add(node, id, made);
  return made;
}

/** All phrases in the tokens, in the order of the text; of one tag at one place the longest. */
export function findPhrases(trie: Trie, tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = [];
  const ids = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) ids[i] = trie.numberOf(tokens[i]!);
  const walking: Walking = { trie, ids, tokens, marks, first: 0, own: 0 };
  for (let i = 0; i < tokens.length; i++) {
    walking.first = i;
    walking.own = marks.length;
    const id = ids[i]!;
    const node = id === -1 ? -1 : trie.first[id]!;
    if (node !== -1) walk(walking, node, i + 1);
    if (trie.has[ROOT]) stepAside(walking, ROOT, i);
  }
  return marks;
}

type Walking = {
  trie: Trie;
  /** [token]: the number of its word, or -1. */
  ids: Int32Array;
  tokens: readonly Token[];
  marks: Mark[];
  /** Token at which the phrase begins, and where the marks of this walk begin. */
  first: number;
  own: number;
};

/** Goes on from a node at token `at`. */
function walk(walking: Walking, node: number, at: number): void {
  const { trie, ids } = walking;
  const has = trie.has[node]!;
  if (has & ENDS) for (const tag of trie.ends[node]!) mark(walking, trie.tags[tag]!, at);
  if (at >= ids.length) return;
  const id = ids[at]!;
  const next = id === -1 ? -1 : trie.edges.target(node, id);
  if (next !== -1) walk(walking, next, at + 1);
  if (has & (NUMBER | ANY)) stepAside(walking, node, at);
}

/** Goes on over a token that need not be a certain word. */
function stepAside(walking: Walking, node: number, at: number): void {
  const { trie, tokens } = walking;
  const number = trie.number[node]!;
  if (number !== -1 && tokens[at]!.kind === 'number') walk(walking, number, at + 1);
  const any = trie.any[node]!;
  if (any !== -1) walk(walking, any, at + 1);
}

/** Of one tag at one place the longest counts. */
function mark({ marks, own, first }: Walking, tag: string, last: number): void {
  for (let i = own; i < marks.length; i++) {
    const known = marks[i]!;
    if (known.tag !== tag) continue;
    if (known.last < last) known.last = last;
    return;
  }
  marks.push({ tag, first, last });
}

/** Every word that stands in a table. */
export function wordsIn(trie: Trie): ReadonlySet<string> {
  return new Set(trie.words.keys());
}
