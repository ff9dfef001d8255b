/**
 * The words of a vocabulary that a mistyped word most likely was: those that the fewest slips (a
 * letter wrong, missing, too many, or two swapped) away; longer words may have two. Begun words count
 * as what they begin. Empty when nothing is near.
 */
export function closestWords(typed: string, vocabulary: readonly string[]): string[] {
  const begun = typed.length >= 4 ? vocabulary.filter((word) => word.startsWith(typed)) : [];
  if (begun.length > 0) return begun;
  const allowed = typed.length < 4 ? 0 : typed.length < 6 ? 1 : 2;
  const near = vocabulary
    .filter((word) => Math.abs(word.length - typed.length) <= allowed)
    .map((word) => ({ word, slips: slips(typed, word) }))
    .filter((one) => one.slips <= allowed);
  const fewest = Math.min(...near.map((one) => one.slips));
  return near.filter((one) => one.slips === fewest).map(({ word }) => word);
}

/** Optimal string alignment distance: edits, with a swap of neighbours as one. */
export function slips(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, at(before, j - 2) + 1);
      }
      row.push(least);
    }
    before = above;
    above = row;
  }
  return at(above, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
