import { parse } from './document.ts';
import { findQuantities, type Unit } from './quantities/index.ts';

/** A figure as it stands in a text. All offsets are UTF-16. */
export type Figure = {
  /** `text.slice(start, end) === quote`, always; its baseline is part of it ("from 18 to 31 per cent"). */
  start: number;
  end: number;
  quote: string;
  /** The figure arrived at; shares are 0…1, money in its own currency, durations in days. */
  value: number;
  unit: Unit;
  /** What it is measured against, in the same unit, or `true` when a baseline is said without a figure. */
  baseline?: number | true;
  /** The words that say over what time or when, as offsets. */
  window?: { start: number; end: number };
  /** The sentence it stands in. */
  sentence: { start: number; end: number };
};

/** Every figure said in a text, in the order of the text, none overlapping another. Any string will do. */
export function findFigures(text: string): Figure[] {
  const doc = parse(text);
  let at = 0;
  return findQuantities(doc).map(({ start, end, first, value, unit, baseline, window }) => {
    while (doc.sentences[at]!.last <= first) at++;
    const { start: from, end: to } = doc.sentences[at]!;
    return {
      start,
      end,
      quote: text.slice(start, end),
      value,
      unit,
      ...(baseline === undefined ? {} : { baseline }),
      ...(window ? { window } : {}),
      sentence: { start: from, end: Math.max(to, end) },
    };
  });
}
