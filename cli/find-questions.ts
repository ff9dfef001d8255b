/** The bank searched offline: typos forgiven, words that say nothing left out. */
import MiniSearch from 'minisearch';
import type { Question } from '#content';
import { SEARCH_WORDS } from '#content/search-words.ts';
import { FUNCTION_WORDS } from '#engine/lexicon/function-words.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** The questions that the words mean, best first: those with all of the words before those with some. */
export function findQuestions(bank: readonly Question[], words: string): Question[] {
  const index = new MiniSearch<Question>({
    fields: ['text', 'asks', 'topic', 'kind'],
    tokenize: (text) => text.match(WORD) ?? [],
    searchOptions: { boost: { text: 3 } },
  });
  index.addAll(bank);
  const given = (words.toLowerCase().match(WORD) ?? []).filter((word) => !FUNCTION_WORDS.has(word));
  const known = new Map(given.map((word) => [word, index.search(word).length > 0]));
  const how = {
    // A word that the bank has is meant as it stands, or with an ending; only another one may be mistyped.
    fuzzy: (word: string) => (known.get(word) || word.length < 4 ? false : word.length < 6 ? 1 : 2),
    prefix: (word: string) => word.length > 3,
  };
  const query = given.join(' ');
  const all = index.search(query, { ...how, combineWith: 'AND' });
  const some = index.search([...given, ...given.flatMap(insteadOf)].join(' '), how);
  const byId = new Map(bank.map((question) => [question.id, question]));
  return [...new Set([...all, ...some].map((hit) => byId.get(String(hit.id))!))];

  /** What the bank says for a word that it avoids. */
  function insteadOf(word: string): readonly string[] {
    return !known.get(word) && Object.hasOwn(SEARCH_WORDS, word) ? SEARCH_WORDS[word]! : [];
  }
}
