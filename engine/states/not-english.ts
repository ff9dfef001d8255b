import type { Token } from '../token.ts';
import type { Counts } from './counts.ts';
import { FOREIGN_WORDS } from './foreign-words.ts';

/** At least this share of the words of a real answer is English as far as the engine's tables go; terse notes full of names reach 0.43. */
const KNOWN = 0.3;

/** Another script, another language's small words, or letters that make no words of any. */
export function isNotEnglish({ answer, words, functional, known }: Counts): boolean {
  if (words.length === 0) return false;
  if (foreignLetters(answer.tokens) > 0.35) return true;
  if (words.length < 4) return false;
  const foreign = words.filter((word) => FOREIGN_WORDS.has(word)).length / words.length;
  if (foreign > 0.12 && foreign > functional * 0.8) return true;
  if (functional < 0.3 && accented(words) > 0.15) return true;
  return functional < 0.2 && known < (words.length < 12 ? 0.15 : KNOWN);
}

/** Share of the letters that are of no Latin alphabet; a Han, kana or Hangul sign says as much as three letters. */
function foreignLetters(tokens: readonly Token[]): number {
  let all = 0;
  let foreign = 0;
  for (const { kind, norm } of tokens) {
    if (kind !== 'word') continue;
    for (let i = 0; i < norm.length; i++) {
      const code = norm.charCodeAt(i);
      const weight = code >= 0x2e80 ? 3 : 1;
      if (code >= 0x250) foreign += weight;
      all += weight;
    }
  }
  return foreign / Math.max(1, all);
}

function accented(words: readonly string[]): number {
  return words.filter((word) => /[\u00c0-\u024f\u1e00-\u1eff]/.test(word)).length / words.length;
}
