/** A stretch of the text and the strongest thing that is said about it. */
export type Run = { text: string; tone?: 'evidence' | 'gap' };

type Span = { start: number; end: number; tone: 'evidence' | 'gap' };

/**
 * Cuts the text into stretches for the layer behind the answer box. Where remarks overlap, the gap
 * shows: it is the one to act on. The joined stretches are the text, character for character; spans
 * computed for an older text are cut to fit.
 */
export function underlines(text: string, spans: readonly Span[]): Run[] {
  const cuts = new Set([0, text.length]);
  const drawn = spans.filter(({ start, end }) => start < end && start < text.length);
  for (const { start, end } of drawn) {
    cuts.add(start);
    cuts.add(Math.min(end, text.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, i) => {
    const end = places[i + 1] ?? text.length;
    const over = drawn.filter((span) => span.start < end && span.end > start);
    const tone = over.some((span) => span.tone === 'gap') ? 'gap' : over[0]?.tone;
    return { text: text.slice(start, end), ...(tone ? { tone } : {}) };
  });
}

/**
 * Moves spans along with an edit, so that underlines stay under their words until the next review.
 * What the edit touched is dropped.
 */
export function moveSpans<S extends Span>(spans: readonly S[], before: string, after: string): S[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const editEnd = before.length - tail;
  const shift = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    if (span.start >= editEnd) return [{ ...span, start: span.start + shift, end: span.end + shift }];
    return [];
  });
}
