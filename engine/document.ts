import { isSentenceEnd } from './sentence-end.ts';
import { separateFillers, type Filler } from './fillers.ts';
import { isFunctional } from './lexicon/function-words.ts';
import { scanTokens, type Token } from './token.ts';
import { matching } from './word.ts';

/** A run of tokens; `first`..`last` index `Document.tokens` (last exclusive), offsets are UTF-16. */
export type Span = { start: number; end: number; first: number; last: number };

export type Sentence = Span & {
  index: number;
  paragraph: number;
  /** Ends in a question mark. */
  asks: boolean;
};

/** Part of a sentence small enough to hold one thought; spoken run-ons are cut here. */
export type Clause = Span & { index: number; sentence: number };

export type Document = {
  /** The answer exactly as given. */
  text: string;
  /** What is said: hesitations are left out. */
  tokens: Token[];
  fillers: Filler[];
  sentences: Sentence[];
  clauses: Clause[];
  paragraphs: number;
  /** Tokens that are words or numbers. */
  words: number;
};

const MAX_CLAUSE = 32;
const isOpener = matching(/^(?:and|but|so|because|then|which|whereas|while|if|when|or)$/);
/** Words that nobody ends on: a comma after them is a stumble ("because the, the drivers"), and no thought is over. */
export const isOpen = matching(/^(?:the|an?|my|our|your|their|because|if)$/);
/** Cuts a text into paragraphs, sentences, clauses and tokens with exact offsets. Any string will do. */
export function parse(text: string): Document {
  const { said: tokens, fillers } = separateFillers(scanTokens(text));
  const doc: Document = {
    text,
    tokens,
    fillers,
    sentences: [],
    clauses: [],
    paragraphs: 0,
    words: 0,
  };
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'word' || token.kind === 'number') doc.words++;
    const next = tokens[i + 1];
    const breaks = next ? next.newlines > 0 : true;
    if (!breaks && !isSentenceEnd(tokens, i)) continue;
    pushSentence(doc, first, i + 1);
    first = i + 1;
    if (next && next.newlines > 1) doc.paragraphs++;
  }
  if (doc.sentences.length > 0) doc.paragraphs++;
  return doc;
}

function pushSentence(doc: Document, first: number, last: number): void {
  const { tokens } = doc;
  if (first >= last) return;
  const index = doc.sentences.length;
  doc.sentences.push({
    index,
    first,
    last,
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    paragraph: doc.paragraphs,
    asks: tokens[last - 1]!.norm === '?',
  });
  pushClauses(doc, index, first, last);
}

function pushClauses(doc: Document, sentence: number, first: number, last: number): void {
  const { tokens } = doc;
  let from = first;
  // No clause of fewer than four tokens is left at the end.
  for (let i = first; i < last - 4; i++) {
    const size = i + 1 - from;
    const { norm } = tokens[i]!;
    const next = tokens[i + 1]!;
    const before = tokens[i - 1];
    const strong = size > 3 && /^[;:—–]$/.test(norm);
    const stumbles = before && ((before.norm === next.norm && isFunctional(before)) || isOpen(before));
    const comma = norm === ',' && !stumbles && size > (isOpener(next) ? 4 : 6);
    if (!strong && !comma && !(size > 12 && isOpener(next)) && size < MAX_CLAUSE) continue;
    pushClause(doc, sentence, from, i + 1);
    from = i + 1;
  }
  if (from < last) pushClause(doc, sentence, from, last);
}

function pushClause(doc: Document, sentence: number, first: number, last: number): void {
  doc.clauses.push({
    index: doc.clauses.length,
    sentence,
    first,
    last,
    start: doc.tokens[first]!.start,
    end: doc.tokens[last - 1]!.end,
  });
}
