/**
 * Words that people search with and our questions avoid, and the words that our questions use instead.
 * Only looked up when the bank itself has no such word.
 */
export const SEARCH_WORDS: Readonly<Record<string, readonly string[]>> = {
  b2b: ['business', 'seller', 'enterprise', 'procurement'],
  b2c: ['consumer', 'household', 'app'],
  leadership: ['lead', 'led', 'authority', 'executive'],
  okr: ['goal', 'quarter', 'metric'],
  okrs: ['goal', 'quarter', 'metric'],
  stakeholder: ['colleague', 'executive', 'disagreement', 'authority', 'partner'],
  stakeholders: ['colleague', 'executive', 'disagreement', 'authority', 'partner'],
  teamwork: ['colleague', 'team', 'partner'],
};
