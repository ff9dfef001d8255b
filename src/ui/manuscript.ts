/**
 * An answer cut into paragraphs and pieces, so that a page can underline the words that findings quote.
 * Pure: the joined text of all pieces is the text of their paragraph, character for character.
 */

/** The part of a finding that decides where it is drawn. */
export type Spot = { start: number; end: number };

export type Piece = {
  text: string;
  /** Findings (by index) whose words these are; several where quotes overlap. */
  findings: number[];
  /** Those of them that begin here: their notes stand at this height. */
  begins: number[];
  /** Findings about something absent, whose place is just before this piece. */
  absent: number[];
};

export type Paragraph = { start: number; pieces: Piece[] };

/** Cuts the text at empty lines, and each paragraph at the ends of the findings' words. */
export function manuscript(text: string, findings: readonly Spot[]): Paragraph[] {
  const ranges = paragraphRanges(text);
  return ranges.map(([start, end], at) => {
    // White space between two paragraphs belongs to the one above it; before all text, to the first.
    const from = at === 0 ? 0 : start;
    const until = (ranges[at + 1]?.[0] ?? text.length + 1) - 1;
    const above = ranges[at - 1]?.[1] ?? 0;
    return { start, pieces: piecesOf(text, { start, end, from, until, above }, findings) };
  });
}

function paragraphRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    if (gap.index > start) ranges.push([start, gap.index]);
    start = gap.index + gap[0].length;
  }
  if (start < text.length || ranges.length === 0) ranges.push([start, text.length]);
  return ranges;
}

/** A paragraph's text, the places that count as in it, and where the paragraph above it ended. */
type Range = { start: number; end: number; from: number; until: number; above: number };

function piecesOf(text: string, range: Range, findings: readonly Spot[]): Piece[] {
  const { start, end, from, until, above } = range;
  const within = (place: number) => Math.min(end, Math.max(start, place));
  const cuts = new Set([start, end]);
  const absentAt = new Map<number, number[]>();
  findings.forEach((spot, index) => {
    if (spot.start === spot.end) {
      if (spot.start < from || spot.start > until) return;
      const place = within(spot.start);
      cuts.add(place);
      absentAt.set(place, [...(absentAt.get(place) ?? []), index]);
    } else if (spot.start < end && spot.end > start) {
      cuts.add(within(spot.start));
      cuts.add(within(spot.end));
    }
  });
  const places = [...cuts].sort((a, b) => a - b);
  const pieces = places.map((place, at): Piece => {
    const next = places[at + 1] ?? place;
    const covers = (spot: Spot) => spot.start < next && spot.end > place && spot.start < spot.end;
    // Words that run on from the paragraph above have their note there, once.
    const begin = (spot: Spot) => covers(spot) && within(spot.start) === place && (spot.start >= above || from === 0);
    return {
      text: text.slice(place, next),
      findings: indexesOf(findings, covers),
      begins: indexesOf(findings, begin),
      absent: absentAt.get(place) ?? [],
    };
  });
  return pieces.filter((piece) => piece.text !== '' || piece.absent.length > 0);
}

function indexesOf(findings: readonly Spot[], test: (spot: Spot) => boolean): number[] {
  return findings.flatMap((spot, index) => (test(spot) ? [index] : []));
}
