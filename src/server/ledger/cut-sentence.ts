import type { Figure } from '#engine';

/** A sentence as a row of words, marks, figures and time expressions. */
export type Piece =
  | { kind: 'word'; norm: string }
  | { kind: 'mark'; norm: string }
  | { kind: 'figure'; figure: Figure }
  | { kind: 'time' };

const WORD_OR_MARK = /[\p{L}\p{N}][\p{L}\p{N}'’-]*|[^\s]/gu;

/** Cuts the sentence that these figures stand in; each figure and each of their windows is one piece. */
export function cutSentence(text: string, figures: readonly Figure[]): Piece[] {
  const { start, end } = figures[0]!.sentence;
  const times = figures.flatMap(({ window }) => (window ? [window] : []));
  const spans = [
    ...figures.map((figure) => ({
      start: figure.start,
      end: figure.end,
      piece: { kind: 'figure', figure } as Piece,
    })),
    ...times.map((time) => ({ ...time, piece: { kind: 'time' } as Piece })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let at = start;
  const words = (to: number) => {
    for (const [norm] of text.slice(at, Math.max(at, to)).toLowerCase().matchAll(WORD_OR_MARK))
      pieces.push({ kind: /[\p{L}\p{N}]/u.test(norm) ? 'word' : 'mark', norm: norm.replaceAll('’', "'") });
  };
  for (const span of spans) {
    // A window inside a figure, or a figure inside a window ("in two quarters"), is the outer one.
    if (span.start < at) continue;
    words(span.start);
    pieces.push(span.piece);
    at = span.end;
  }
  words(end);
  return pieces;
}
