import type { Token } from '../token.ts';
import type { Counts } from './counts.ts';
import { isFunctional } from '../lexicon/function-words.ts';
import { FOREIGN_WORDS } from './foreign-words.ts';
import { matching, ofWord, oneOf } from '../word.ts';
import { isKnownWord } from './known-words.ts';

/** At least this share of the words of a real answer is English as far as the engine's tables go; terse notes full of names reach 0.43. */
const KNOWN = 0.3;

/** With more of the small words of English than this, a text is not asked for its other words. */
const PLAINLY_ENGLISH = 0.56;

/** Another script, another language's small words, or letters that make no words of any. */
export function isNotEnglish({ answer, words, functional }: Counts): boolean {
  if (words.length === 0) return false;
  if (foreignLetters(answer.tokens) > 0.35) return true;
  if (words.length < 4 || functional > PLAINLY_ENGLISH) return false;
  const foreign = share(words, isForeign);
  if (foreign > 0.12 && foreign > functional * 0.8) return true;
  if (functional >= 0.3) return false;
  if (share(words, isAccented) > 0.15) return true;
  if (functional >= 0.2) return false;
  return share(words, (word) => isFunctional(word) || isKnown(word)) < (words.length < 12 ? 0.15 : KNOWN);
}

const isForeign = oneOf(FOREIGN_WORDS);
const isKnown = ofWord(isKnownWord);
const isAccented = matching(/[\u00c0-\u024f\u1e00-\u1eff]/);

const share = (words: readonly Token[], holds: (word: Token) => boolean): number =>
  words.reduce((sum, word) => (holds(word) ? sum + 1 : sum), 0) / words.length;

/** Share of the letters that are of no Latin alphabet; a Han, kana or Hangul sign says as much as three letters. */
function foreignLetters(tokens: readonly Token[]): number {
  let all = 0;
  let foreign = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const letters = lettersOf(token);
    all += letters.all;
    foreign += letters.foreign;
  }
  return foreign / Math.max(1, all);
}

const lettersOf = ofWord((norm) => {
  let all = 0;
  let foreign = 0;
  for (let i = 0; i < norm.length; i++) {
    const code = norm.charCodeAt(i);
    const weight = code >= 0x2e80 ? 3 : 1;
    if (code >= 0x250) foreign += weight;
    all += weight;
  }
  return { all, foreign };
});
