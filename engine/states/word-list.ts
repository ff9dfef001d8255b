import type { Counts } from './counts.ts';
import { isShuffled } from './shuffled.ts';

/** Terms without sentences: nobody does anything. Terse notes pass by their verbs or by their figures; code and data do not. */
export function isWordList({ answer, words, numbers, marks, functional, holding }: Counts): boolean {
  if (words.length + numbers < 6) return false;
  if (words.length < numbers * 0.4) return true;
  if (marks > (words.length + numbers) * 0.6) return true;
  if (isShuffled(words)) return true;
  if (answer.quantities.length > words.length / 25) return false;
  if (functional < 0.15) return holding < 0.06;
  return words.length < 25 ? functional < 0.3 && holding === 0 : functional < 0.5 && holding < 0.025;
}
