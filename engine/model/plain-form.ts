/**
 * A word as the sentence models read it. What must not change a level is not even seen: "we" for "I" (whose
 * part it was is told by rules), and the tense of a verb, which learners of English and people who tell a
 * story in the present get wrong. Whether something happened or would happen is told by the other words.
 */
import { BASE_OF } from '../lexicon/past-verbs.ts';

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...BASE_OF,
  ['we', 'i'],
  ['our', 'my'],
  ['us', 'me'],
  ['ours', 'mine'],
  ['ourselves', 'myself'],
]);

/** The plain form of a word; `known` says whether the word table has a word. */
export function plainForm(norm: string, known: (word: string) => boolean): string {
  if (norm.length > 4 && norm.endsWith('ed')) return regularBases(norm).find(known) ?? norm;
  return PLAIN.get(norm) ?? norm;
}

/** What a regular past can come from, the likeliest first: tried, added, planned, moved, asked. */
function regularBases(norm: string): string[] {
  const stem = norm.slice(0, -2);
  if (stem.endsWith('i')) return [`${stem.slice(0, -1)}y`];
  if (stem.at(-1) === stem.at(-2)) {
    const short = stem.slice(0, -1);
    return /[dflsz]$/.test(stem) ? [stem, short] : [short, stem];
  }
  return /[cgsuvz]$|[^aeiou][aeiou][^aeiou]$/.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
}
