import type { Document } from '../document.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';

/** The words of a document (normalised), numbers left out. */
export function wordsOf(doc: Document): string[] {
  return doc.tokens.filter((token) => token.kind === 'word').map((token) => token.norm);
}

/** Words that carry content: no articles, pronouns, auxiliaries, prepositions. */
export function contentWords(doc: Document): string[] {
  return wordsOf(doc).filter((word) => !FUNCTION_WORDS.has(word));
}
