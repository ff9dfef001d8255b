import type { Counts } from './counts.ts';

/** Distinct words over the root of all (Guiraud's index): 15 words of real speech stay above 2, a minute of it above 4. */
const VARIETY = 2;
/** Share of the runs of four words that were said before. */
const AGAIN = 0.45;

/** Sentences said again, or a few words over and over. */
export function isRepetitive({ words, numbers }: Counts): boolean {
  const size = words.length;
  if (size + numbers < 4) return false;
  const different = new Set(words.map(({ norm }) => norm)).size;
  if (size < 12) return size >= 4 && different <= size / 3;
  if (different / Math.sqrt(size) < VARIETY) return true;
  // Four words that begin with a new one are new: mostly that is enough to know.
  if (size - different <= AGAIN * (size - 3)) return false;
  const ids = new Map<string, number>();
  const coded = words.map((word) => idOf(ids, word.norm));
  const seen = new Set<number>();
  for (let i = 0; i + 4 <= size; i++) {
    let run = coded[i]!;
    for (let k = 1; k < 4; k++) run = Math.imul(run, 0x01000193) ^ coded[i + k]!;
    // Small enough for a set of plain integers.
    seen.add(run & 0x3fffffff);
  }
  const again = size - 3 - seen.size;
  return again / (size - 3) > AGAIN;
}

function idOf(ids: Map<string, number>, word: string): number {
  let id = ids.get(word);
  if (id === undefined) ids.set(word, (id = ids.size));
  return id;
}
