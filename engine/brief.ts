/** A quote in at most `limit` characters, cut between two words: enough of it to be recognised. */
export function brief(quote: string, limit: number): string {
  const flat = quote.replace(/\s+/g, ' ').trim();
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit);
  // A word longer than half the room is cut: better that than hardly any words at all.
  const end = cut.lastIndexOf(' ') > limit / 2 ? cut.lastIndexOf(' ') : limit;
  return `${cut.slice(0, end).replace(/[\s.,;:–—-]+$/, '')} …`;
}
