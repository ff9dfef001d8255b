/** Stretches of a text, and the words in them. Pure: the same text gives the same answer. */

/** From `start` up to, not including, `end`. */
export type Span = { start: number; end: number };

/** What stands between two stretches of one turn: nothing but a tag, a blank line, or anything else. */
function joiner(text: string, before: Span, after: Span): string {
  const between = text.slice(before.end, after.start);
  if (/^(<[^<>]*>)*$/.test(between)) return '';
  return /\n[ \t]*\n/.test(between) && !between.includes('-->') ? '\n\n' : ' ';
}

/** The words of some stretches as one text. */
export function textOf(text: string, spans: readonly Span[]): string {
  return spans
    .map((span, at) => {
      const before = spans[at - 1];
      return (before ? joiner(text, before, span) : '') + text.slice(span.start, span.end);
    })
    .join('');
}

/** The stretches without the space around them; none where only space is left. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}

/** The sentences of some stretches, each as the stretches that it stands in. */
export function sentencesOf(text: string, spans: readonly Span[]): Span[][] {
  // Where each character of the words stands in the text; a joiner's stands nowhere.
  const at: number[] = [];
  let words = '';
  spans.forEach((span, nth) => {
    const before = spans[nth - 1];
    const glue = before ? joiner(text, before, span) : '';
    for (let i = 0; i < glue.length; i++) at.push(-1);
    for (let i = span.start; i < span.end; i++) at.push(i);
    words += glue + text.slice(span.start, span.end);
  });
  const sentences: Span[][] = [];
  let from = 0;
  for (const end of ends(words)) {
    const found = toSpans(at.slice(from, end)).flatMap((span) => trimmed(text, span) ?? []);
    if (found.length > 0) sentences.push(found);
    from = end;
  }
  return sentences;
}

/** Where sentences end: at a stop before space, but not after a title or a single letter. */
function ends(words: string): number[] {
  const found = [...words.matchAll(/[.?!…]+["'”’)\]]*(?=\s|$)|\n\n/g)]
    .filter(
      ({ index }) =>
        !/\b(?:[A-Z]|Mr|Mrs|Ms|Dr|vs|etc|e\.g|i\.e|approx)$/.test(words.slice(Math.max(0, index - 8), index)),
    )
    .map((match) => match.index + match[0].length);
  return found.at(-1) === words.length ? found : [...found, words.length];
}

/** Runs of offsets that follow one another. */
function toSpans(offsets: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const offset of offsets) {
    if (offset < 0) continue;
    const last = spans.at(-1);
    if (last?.end === offset) last.end++;
    else spans.push({ start: offset, end: offset + 1 });
  }
  return spans;
}
