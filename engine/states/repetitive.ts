import type { Counts } from './counts.ts';

/** Distinct words over the root of all (Guiraud's index): 15 words of real speech stay above 2, a minute of it above 4. */
const VARIETY = 2;

/** Sentences said again, or a few words over and over. */
export function isRepetitive({ words, numbers }: Counts): boolean {
  const size = words.length;
  if (size + numbers < 4) return false;
  if (size < 12) return size >= 4 && new Set(words).size <= size / 3;
  if (new Set(words).size / Math.sqrt(size) < VARIETY) return true;
  const seen = new Set<string>();
  let again = 0;
  for (let i = 0; i + 4 <= size; i++) {
    const run = `${words[i]} ${words[i + 1]} ${words[i + 2]} ${words[i + 3]}`;
    if (seen.has(run)) again++;
    else seen.add(run);
  }
  return again / (size - 3) > 0.45;
}
