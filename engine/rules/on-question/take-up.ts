/** How far an answer takes up what its question is about: its rarer words, said again in any form. */
import type { Answer } from '../../answer.ts';
import { OFTEN } from '../../lexicon/common-words.ts';
import { once } from '../../places.ts';
import { root, rootOf, subjectsOf } from './asked.ts';

const COMMON = new Set(OFTEN.split(' ').map(root));
/** What a word counts that most answers hold, beside one that few do. */
const COMMON_COUNTS = 0.02;

export type TakeUp = {
  /** Share of the question that the answer takes up; undefined for a question that names nothing ("So, who are you?"). */
  share: number | undefined;
  /** By that share, and by the number of words, as a long question leaves many aside. */
  nearness: number;
  /** Rare words of the question that the answer never says, as they stand there. */
  missing: readonly string[];
};

/** What an answer takes up of its question. */
export const takeUpOf = once(({ question, tokens }: Answer): TakeUp => {
  const wanted = question ? subjectsOf(question) : new Set<string>();
  const spoken = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const said = rootOf(tokens[i]!);
    if (wanted.has(said)) spoken.add(said);
  }
  let [of, said] = [0, 0];
  for (const word of wanted) {
    const counts = COMMON.has(word) ? COMMON_COUNTS : 1;
    of += counts;
    if (spoken.has(word)) said += counts;
  }
  const share = of > 0 ? said / of : undefined;
  const lacks = (word: string) => wanted.has(word) && !COMMON.has(word) && !spoken.has(word);
  return {
    share,
    nearness: (share ?? 0.8) + 0.3 * Math.min(3, said),
    missing: (question?.tokens ?? []).map(({ norm }) => norm).filter((norm) => lacks(root(norm))),
  };
});
