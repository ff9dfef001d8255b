import { wordOf, type Word } from './word.ts';

export type TokenKind = 'word' | 'number' | 'mark';

export type Token = {
  /** UTF-16 offsets into the text: `text.slice(start, end)` is the token as written. */
  start: number;
  end: number;
  /** Lower case, typographic apostrophes and hyphens made plain, zero-width characters dropped. */
  norm: string;
  /** What is known of `norm`. */
  word: Word;
  kind: TokenKind;
  /** The first letter is upper case. */
  capital: boolean;
  /** All its letters are capitals, as in "API". */
  shout: boolean;
  /** Line breaks between the token before and this one. */
  newlines: number;
};

const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
const ZERO_WIDTH_ALL = new RegExp(ZERO_WIDTH.source, 'g');
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const UPPER = /\p{Lu}/u;
const NUMBER_TAIL = /^(?:k|m|bn|b|mn|x|pp|pts|st|nd|rd|th|h|s|gb|mb|ms|km|kg|kwh|am|pm)$/;

const WORD = 1;
const NUMERIC = 2;
const SPACE = 3;
const BREAK = 4;
const JOINER = 5;
const HIDDEN = 6;
const MARK = 0;

/** Class of a character; ASCII by table, the rest by Unicode property. */
const ASCII = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  const ch = String.fromCharCode(c);
  if (/[a-z]/i.test(ch)) ASCII[c] = WORD;
  else if (/[0-9]/.test(ch)) ASCII[c] = NUMERIC;
  else if (ch === '\n') ASCII[c] = BREAK;
  else if (c <= 32) ASCII[c] = SPACE;
  else if (ch === "'" || ch === '-' || ch === '_') ASCII[c] = JOINER;
  else ASCII[c] = MARK;
}

function classAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < 128) return ASCII[code]!;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0x2010 || code === 0x2011)
    return JOINER;
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) || code === 0x3000) return SPACE;
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return BREAK;
  if (code >= 0x7f && code < 0xa0) return SPACE;
  const point = text.codePointAt(i)!;
  // Half a pair shows nothing.
  if (point >= 0xd800 && point <= 0xdfff) return HIDDEN;
  const ch = String.fromCodePoint(point);
  if (ZERO_WIDTH.test(ch)) return HIDDEN;
  if (LETTER.test(ch)) return WORD;
  if (DIGIT.test(ch)) return NUMERIC;
  return MARK;
}

/** Number of UTF-16 units of the character at `i`. */
function widthAt(text: string, i: number): number {
  return text.codePointAt(i)! > 0xffff ? 2 : 1;
}

/** Splits any string into words, numbers and marks. Linear in its length. */
export function scanTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let newlines = 0;
  let i = 0;
  while (i < text.length) {
    const cls = classAt(text, i);
    if (cls === SPACE || cls === HIDDEN) {
      i += widthAt(text, i);
    } else if (cls === BREAK) {
      newlines++;
      i++;
    } else {
      const end =
        cls === NUMERIC ? endOfNumber(text, i) : cls === WORD ? endOfWord(text, i) : i + widthAt(text, i);
      const kind: TokenKind = cls === NUMERIC ? 'number' : cls === WORD ? 'word' : 'mark';
      const raw = text.slice(i, end);
      const norm = normalise(raw);
      const capital = cls === WORD && isUpper(raw);
      tokens.push({
        start: i,
        end,
        norm,
        word: wordOf(norm),
        kind,
        capital,
        shout: capital && raw.length > 1 && raw === raw.toUpperCase(),
        newlines,
      });
      newlines = 0;
      i = end;
    }
  }
  return tokens;
}

/** Puts another word in the place of a token's own. */
export function retell(token: Token, norm: string): void {
  token.norm = norm;
  token.word = wordOf(norm);
}

function isUpper(raw: string): boolean {
  const code = raw.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(raw.charAt(0));
}

function endOfWord(text: string, start: number): number {
  let i = start;
  while (i < text.length) {
    const cls = classAt(text, i);
    if (cls === WORD || cls === NUMERIC || cls === HIDDEN) i += widthAt(text, i);
    else if (cls === JOINER && i + 1 < text.length && classAt(text, i + 1) === WORD) i++;
    else break;
  }
  // The second half of a pair is no character of its own.
  const paired = (at: number) => at > start && text.codePointAt(at - 1)! > 0xffff;
  while (i > start && classAt(text, i - 1) === HIDDEN && !paired(i - 1)) i--;
  return i;
}

/** Digits with inner separators ("1,200", "4.5", "10:30"), and a short unit stuck to them ("1.4m", "3x"). */
function endOfNumber(text: string, start: number): number {
  let i = start;
  while (i < text.length) {
    const cls = classAt(text, i);
    const ch = text[i]!;
    if (cls === NUMERIC) i += widthAt(text, i);
    else if (
      (ch === '.' || ch === ',' || ch === ':') &&
      i + 1 < text.length &&
      classAt(text, i + 1) === NUMERIC
    )
      i++;
    else break;
  }
  let tail = i;
  while (tail < text.length && classAt(text, tail) === WORD) tail += widthAt(text, tail);
  return tail > i && NUMBER_TAIL.test(text.slice(i, tail).toLowerCase()) ? tail : i;
}

function normalise(raw: string): string {
  let plain = true;
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) > 127) plain = false;
  const lower = raw.toLowerCase();
  if (plain) return lower;
  return lower
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(ZERO_WIDTH_ALL, '');
}
