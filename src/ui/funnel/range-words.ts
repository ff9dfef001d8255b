/** How unsure the number of more applications is, in a sentence; `to` is null where no far end means anything. */
export function rangeWords(from: number, to: number | null): string {
  if (to === null) return `It may be as few as ${from}; there is no far end that would mean anything.`;
  return from === to
    ? 'You have so many decided that every share that still fits comes to the same number.'
    : `It may as well be anything from ${from} to ${to}.`;
}
