/**
 * Phrase tables. A phrase is tokens between spaces: `a|b` either, `word?` optional, `#` a number,
 * `*` any one token; `a`, `an` and `the` stand for each other. All tables compile to one automaton (`automaton.ts`),
 * which finds every phrase of every table in one pass over the text.
 */
import type { Token } from '../token.ts';
import { ofWord } from '../word.ts';
import { automaton, next, tagsAt, tidy, type Automaton, type Part } from './automaton.ts';

export type PhraseTable<Tag extends string = string> = Record<Tag, readonly string[]>;

/** A phrase found: tokens `first`..`last` (exclusive). */
export type Mark = { tag: string; first: number; last: number };

export type Phrases = {
  /** Every word that stands in a table, with its number. */
  words: ReadonlyMap<string, number>;
  /** The number of a token's word, or -1. */
  numberOf: (token: Token) => number;
  automaton: Automaton;
};

/** Compiles tables; throws on an empty phrase or one written in upper case. */
export function compile(...tables: PhraseTable[]): Phrases {
  const words = new Map<string, number>();
  const phrases = tables.flatMap((table) =>
    Object.entries(table).flatMap(([tag, list]) =>
      list.map((phrase) => ({ tag, parts: partsOf(phrase, tag, words) })),
    ),
  );
  return {
    words,
    numberOf: ofWord((norm) => words.get(norm) ?? -1),
    automaton: automaton(phrases, words.size),
  };
}

function partsOf(phrase: string, tag: string, numbers: Map<string, number>): Part[] {
  const written = phrase.split(' ');
  if (phrase !== phrase.toLowerCase() || written.some((part) => part === '')) {
    throw new Error(`phrase "${phrase}" (${tag}) must be lower case, with single spaces`);
  }
  const parts = written.map((part) => {
    const optional = part.length > 1 && part.endsWith('?');
    const words = withArticles(withWe((optional ? part.slice(0, -1) : part).split('|'), tag));
    return {
      words: new Set(words.filter((word) => word !== '#' && word !== '*').map(numbered)),
      number: words.includes('#'),
      any: words.includes('*'),
      optional,
    };
  });
  if (parts.every(({ optional }) => optional))
    throw new Error(`phrase "${phrase}" (${tag}) could match nothing`);
  return parts;

  function numbered(word: string): number {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
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

/** All phrases in the tokens, in the order of the text; of one tag at one place the longest. */
export function findPhrases({ automaton, numberOf }: Phrases, tokens: readonly Token[]): Mark[] {
  tidy(automaton);
  const marks: Mark[] = [];
  const symbols = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++)
    symbols[i] = 2 * (numberOf(tokens[i]!) + 1) + (tokens[i]!.kind === 'number' ? 1 : 0);
  for (let i = 0; i < tokens.length; i++) {
    const own = marks.length;
    let state = next(automaton, 0, symbols[i]!);
    for (let at = i + 1; state > 0; at++) {
      for (const tag of tagsAt(automaton, state)) mark(marks, own, tag, i, at);
      state = at < tokens.length ? next(automaton, state, symbols[at]!) : 0;
    }
  }
  return marks;
}

/** Of one tag at one place the longest counts; the marks of this place begin at `own`. */
function mark(marks: Mark[], own: number, tag: string, first: number, last: number): void {
  for (let i = own; i < marks.length; i++) {
    const known = marks[i]!;
    if (known.tag !== tag) continue;
    known.last = last;
    return;
  }
  marks.push({ tag, first, last });
}
