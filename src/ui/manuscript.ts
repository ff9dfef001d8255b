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
  /** Those that end here: their numbers stand after these words. */
  ends: number[];
  /** Findings about something absent, whose place is just before this piece. */
  absent: number[];
};

export type Paragraph = { start: number; pieces: Piece[] };

/** Cuts the text at empty lines, and each paragraph at the ends of the findings' words. */
export function manuscript(text: string, findings: readonly Spot[]): Paragraph[] {
  const ranges = paragraphRanges(text);
  const paragraphs = ranges.map(([start, end], at) => {
    // White space between two paragraphs belongs to the one above it; before all text, to the first.
    const from = at === 0 ? 0 : start;
    const until = (ranges[at + 1]?.[0] ?? text.length + 1) - 1;
    return { start, pieces: piecesOf(text, { start, end, from, until }, findings) };
  });
  numberOnce(
    paragraphs.flatMap(({ pieces }) => pieces),
    findings.length,
  );
  return paragraphs;
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

/** A paragraph's text, and the places that count as in it. */
type Range = { start: number; end: number; from: number; until: number };

function piecesOf(text: string, { start, end, from, until }: Range, findings: readonly Spot[]): Piece[] {
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
    const here = findings.flatMap((spot, index) =>
      spot.start < next && spot.end > place && spot.start < spot.end ? [index] : [],
    );
    return {
      text: text.slice(place, next),
      findings: here,
      begins: [],
      ends: [],
      absent: absentAt.get(place) ?? [],
    };
  });
  return pieces.filter((piece) => piece.text !== '' || piece.absent.length > 0);
}

/** Each finding's note stands at its first piece and its number at its last, in whatever paragraphs. */
function numberOnce(pieces: readonly Piece[], findings: number): void {
  for (let index = 0; index < findings; index++) {
    const its = pieces.filter((piece) => piece.findings.includes(index));
    its[0]?.begins.push(index);
    its.at(-1)?.ends.push(index);
  }
}
