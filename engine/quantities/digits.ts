/** Numbers written with digits: "1,200", "1.4m", "40 000", "4.6", "₹1,20,000". */
import type { Token } from '../token.ts';

const SUFFIX: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, x: 1, pp: 1, pts: 1 };
const SCALE: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  dozen: 12,
  mio: 1e6,
  mn: 1e6,
  bn: 1e9,
};

export type NumberRead = {
  value: number;
  /** Exclusive. */
  last: number;
  written: 'digits' | 'words';
  /** The scale said apart from the digits ("14 thousand"), else 1. */
  scale: number;
  /** What is stuck to the digits: "x", "pp". */
  suffix: string;
};

/** Reads digits that begin at token `i`; undefined for ordinals, decades, clock times and the like. */
export function readDigits(tokens: readonly Token[], i: number): NumberRead | undefined {
  const match = /^([\d.,]+)([a-z]*)$/.exec(tokens[i]!.norm);
  if (!match) return undefined;
  const suffix = match[2]!;
  if (suffix !== '' && !Object.hasOwn(SUFFIX, suffix)) return undefined;
  let raw = match[1]!;
  let last = i + 1;
  // Thousands set apart by spaces: "40 000".
  if (suffix === '' && /^\d{1,3}$/.test(raw) && raw !== '0') {
    while (/^\d{3}$/.test(tokens[last]?.norm ?? '') && tokens[last]!.start === tokens[last - 1]!.end + 1)
      raw += tokens[last++]!.norm;
  }
  const plain = parseDigits(raw);
  if (Number.isNaN(plain)) return undefined;
  const value = plain * (SUFFIX[suffix] ?? 1);
  const next = tokens[last]?.norm ?? '';
  const scale = Object.hasOwn(SCALE, next) ? SCALE[next]! : 1;
  return { value: value * scale, last: scale === 1 ? last : last + 1, written: 'digits', scale, suffix };
}

/** A separator before every three digits (or two, as in India) is one of thousands; otherwise it is a decimal point. */
function parseDigits(raw: string): number {
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(raw)) return Number(raw.replace(/,/g, ''));
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(raw))
    return Number(raw.replace(/\./g, '').replace(',', '.'));
  return Number(raw.replace(',', '.'));
}
