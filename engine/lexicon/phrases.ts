/**
 * Phrase tables. A phrase is tokens between spaces: `a|b` either, `word?` optional, `#` a number,
 * `*` any one token. All tables compile to one trie, walked once over the text.
 */
import type { Token } from '../token.ts';

export type PhraseTable<Tag extends string = string> = Record<Tag, readonly string[]>;

/** A phrase found: tokens `first`..`last` (exclusive). */
export type Mark = { tag: string; first: number; last: number };

type Node = { next: Map<string, Node>; number: Node | undefined; any: Node | undefined; tags: string[] };

export type Trie = { root: Node };

const fresh = (): Node => ({ next: new Map(), number: undefined, any: undefined, tags: [] });

/** Compiles tables; throws on an empty phrase or one written in upper case. */
export function compile(...tables: PhraseTable[]): Trie {
  const root = fresh();
  for (const table of tables) {
    for (const [tag, phrases] of Object.entries(table)) {
      for (const phrase of phrases) insert(root, tag, phrase);
    }
  }
  return { root };
}

function insert(root: Node, tag: string, phrase: string): void {
  const parts = phrase.split(' ');
  if (phrase !== phrase.toLowerCase() || parts.some((part) => part === '')) {
    throw new Error(`phrase "${phrase}" (${tag}) must be lower case, with single spaces`);
  }
  let ends: Node[] = [root];
  for (const part of parts) {
    const optional = part.length > 1 && part.endsWith('?');
    const words = (optional ? part.slice(0, -1) : part).split('|');
    const after = ends.flatMap((node) => words.map((word) => step(node, word)));
    ends = optional ? [...ends, ...after] : after;
  }
  for (const end of ends) {
    if (end === root) throw new Error(`phrase "${phrase}" (${tag}) could match nothing`);
    if (!end.tags.includes(tag)) end.tags.push(tag);
  }
}

function step(node: Node, word: string): Node {
  if (word === '#') return (node.number ??= fresh());
  if (word === '*') return (node.any ??= fresh());
  const known = node.next.get(word);
  if (known) return known;
  const made = fresh();
  node.next.set(word, made);
  return made;
}

/** All phrases in the tokens, in the order of the text; of one tag at one place the longest. */
export function findPhrases(trie: Trie, tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = [];
  const longest = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    longest.clear();
    walk(trie.root, tokens, i, longest);
    for (const [tag, last] of longest) marks.push({ tag, first: i, last });
  }
  return marks;
}

function walk(node: Node, tokens: readonly Token[], at: number, longest: Map<string, number>): void {
  for (const tag of node.tags) if ((longest.get(tag) ?? 0) < at) longest.set(tag, at);
  const token = tokens[at];
  if (!token) return;
  const next = node.next.get(token.norm);
  if (next) walk(next, tokens, at + 1, longest);
  if (node.number && token.kind === 'number') walk(node.number, tokens, at + 1, longest);
  if (node.any) walk(node.any, tokens, at + 1, longest);
}

/** Every word that stands in a table. */
export function wordsIn(trie: Trie): Set<string> {
  const words = new Set<string>();
  const visit = (node: Node): void => {
    for (const [word, next] of node.next) {
      words.add(word);
      visit(next);
    }
    if (node.number) visit(node.number);
    if (node.any) visit(node.any);
  };
  visit(trie.root);
  return words;
}
