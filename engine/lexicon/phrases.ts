/**
 * Phrase tables. A phrase is tokens between spaces: `a|b` either, `word?` optional, `#` a number,
 * `*` any one token; `a`, `an` and `the` stand for each
 * other. All tables compile to one trie, walked once over the text.
 */
import type { Token } from '../token.ts';
import { Edges } from './edges.ts';

export type PhraseTable<Tag extends string = string> = Record<Tag, readonly string[]>;

/** A phrase found: tokens `first`..`last` (exclusive). */
export type Mark = { tag: string; first: number; last: number };

/** Nodes are numbers; 0 is the root, and -1 is no node. */
export type Trie = {
  /** Every word that stands in a table, with its number. */
  words: Map<string, number>;
  tags: string[];
  edges: Edges;
  /** [node]: where a number, and where any token, leads; and the tags whose phrases end there. */
  number: number[];
  any: number[];
  ends: (readonly number[])[];
};

const NONE: readonly number[] = [];

/** Compiles tables; throws on an empty phrase or one written in upper case. */
export function compile(...tables: PhraseTable[]): Trie {
  const trie: Trie = { words: new Map(), tags: [], edges: new Edges(), number: [], any: [], ends: [] };
  const tagIds = new Map<string, number>();
  addNode(trie);
  for (const table of tables) {
    for (const [tag, phrases] of Object.entries(table)) {
      if (!tagIds.has(tag)) tagIds.set(tag, trie.tags.push(tag) - 1);
      for (const phrase of phrases) insert(trie, tagIds.get(tag)!, phrase);
    }
  }
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
  let ends = [0];
  for (const part of parts) {
    const optional = part.length > 1 && part.endsWith('?');
    const words = withArticles(withWe((optional ? part.slice(0, -1) : part).split('|'), trie.tags[tag]!));
    const after = ends.flatMap((node) => words.map((word) => step(trie, node, word)));
    ends = optional ? [...ends, ...after] : after;
  }
  for (const end of ends) {
    if (end === 0) throw new Error(`phrase "${phrase}" (${trie.tags[tag]}) could match nothing`);
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
  const text: Text = { ids: new Int32Array(tokens.length), tokens };
  for (let i = 0; i < tokens.length; i++) text.ids[i] = trie.words.get(tokens[i]!.norm) ?? -1;
  for (let i = 0; i < tokens.length; i++) walk(trie, 0, text, i, i, marks, marks.length);
  return marks;
}

type Text = {
  /** [token]: the number of its word, or -1. */
  ids: Int32Array;
  tokens: readonly Token[];
};

/** Goes on from a node at token `at`; the marks of this walk begin at token `first` and stand from `own` on. */
function walk(
  trie: Trie,
  node: number,
  text: Text,
  first: number,
  at: number,
  marks: Mark[],
  own: number,
): void {
  for (const tag of trie.ends[node]!) mark(marks, own, trie.tags[tag]!, first, at);
  if (at >= text.ids.length) return;
  const id = text.ids[at]!;
  const next = id === -1 ? -1 : trie.edges.target(node, id);
  if (next !== -1) walk(trie, next, text, first, at + 1, marks, own);
  const number = trie.number[node]!;
  if (number !== -1 && text.tokens[at]!.kind === 'number')
    walk(trie, number, text, first, at + 1, marks, own);
  const any = trie.any[node]!;
  if (any !== -1) walk(trie, any, text, first, at + 1, marks, own);
}

/** Of one tag at one place the longest counts. */
function mark(marks: Mark[], own: number, tag: string, first: number, last: number): void {
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
