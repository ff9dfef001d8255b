/** Numbers written as words: "twenty-three", "a hundred and sixty", "three and a half", "one point four". */
import type { Token } from '../token.ts';

const UNITS: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Record<string, number> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, dozen: 12 };
const SUFFIX: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9 };

export type NumberRead = { value: number; last: number; written: 'digits' | 'words' };

/** Reads the number that begins at token `i`, or undefined. `last` is exclusive. */
export function readNumber(tokens: readonly Token[], i: number): NumberRead | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.kind === 'number') return readDigits(tokens, i);
  return token.kind === 'word' ? readWords(tokens, i) : undefined;
}

function readDigits(tokens: readonly Token[], i: number): NumberRead | undefined {
  const match = /^([\d.,]+)([a-z]*)$/.exec(tokens[i]!.norm);
  if (!match) return undefined;
  let value = parseDigits(match[1]!);
  if (Number.isNaN(value)) return undefined;
  value *= SUFFIX[match[2]!] ?? 1;
  const scale = SCALES[tokens[i + 1]?.norm ?? ''];
  if (scale) return { value: value * scale, last: i + 2, written: 'digits' };
  return { value, last: i + 1, written: 'digits' };
}

/** "1,200" and "1.200" are thousands when three digits follow each separator; otherwise the mark is a decimal point. */
function parseDigits(raw: string): number {
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(raw)) return Number(raw.replace(/,/g, ''));
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(raw)) return Number(raw.replace(/\./g, ''));
  return Number(raw.replace(',', '.'));
}

function readWords(tokens: readonly Token[], i: number): NumberRead | undefined {
  let total = 0;
  let current = 0;
  let at = i;
  let seen = false;
  for (; at < tokens.length; at++) {
    const norm = tokens[at]!.norm;
    const value = wordValue(norm);
    const scale = SCALES[norm];
    if (value !== undefined) {
      // "two three people" is a restart or a range, not twenty-three.
      if (seen && current % 10 !== 0 && current % 100 < 20 && current % 100 !== 0) break;
      if (seen && current !== 0 && value >= 20 && current < 100) break;
      current += value;
      seen = true;
    } else if (scale !== undefined && (seen || isArticle(tokens[at - 1]))) {
      if (scale === 100 || scale === 12) current = (current || 1) * scale;
      else {
        total += (current || 1) * scale;
        current = 0;
      }
      seen = true;
    } else if (
      norm === 'and' &&
      seen &&
      current % 100 === 0 &&
      current + total > 0 &&
      wordValue(tokens[at + 1]?.norm ?? '') !== undefined
    )
      continue;
    else if ((norm === 'a' || norm === 'an') && at === i && SCALES[tokens[at + 1]?.norm ?? '']) continue;
    else break;
  }
  if (!seen) return undefined;
  let value = total + current;
  if (tokens[at]?.norm === 'point') {
    const digit = UNITS[tokens[at + 1]?.norm ?? ''];
    if (digit !== undefined && digit < 10) {
      value += digit / 10;
      at += 2;
    }
  } else if (tokens[at]?.norm === 'and' && tokens[at + 1]?.norm === 'a' && tokens[at + 2]?.norm === 'half') {
    value += 0.5;
    at += 3;
  }
  const tailScale = SCALES[tokens[at]?.norm ?? ''];
  if (tailScale && value % 1 !== 0) {
    value *= tailScale;
    at++;
  }
  return { value, last: at, written: 'words' };
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && (token.norm === 'a' || token.norm === 'an');
}

function wordValue(norm: string): number | undefined {
  if (Object.hasOwn(UNITS, norm)) return UNITS[norm];
  if (Object.hasOwn(TENS, norm)) return TENS[norm];
  const dash = norm.indexOf('-');
  if (dash < 0) return undefined;
  const tens = TENS[norm.slice(0, dash)];
  const unit = UNITS[norm.slice(dash + 1)];
  return tens !== undefined && unit !== undefined && unit > 0 && unit < 10 ? tens + unit : undefined;
}
