/** What the question asks for, and what kind of answer came. Only whole answers are judged, never one sentence of them. */
import type { Answer } from '../../answer.ts';
import type { Document } from '../../document.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { stem } from '../../lexicon/work.ts';
import { isPast } from '../../lexicon/past-verbs.ts';
import { marksOf, once, sentenceAt } from '../../places.ts';
import { ofWord } from '../../word.ts';

export type Run = { first: number; last: number };

/** Words in nearly every question, which an answer need not take up. */
const FRAME = new Set(
  (
    'tell time give example describe talk walk think would could should take make question ask let say know thing way go get want one mean kind something anything someone people really ' +
    'explain share please say start happen work need use look find good best better biggest'
  ).split(' '),
);

/** Fewer sentences than this are too few to say that an answer is about something else. */
export const FEWEST_SENTENCES = 3;

/** The stems that a question gives its answer to take up. */
export function subjectsOf(question: Document): Set<string> {
  const stems = question.tokens
    .filter(({ kind, norm }) => kind === 'word' && norm.length > 2 && !FUNCTION_WORDS.has(norm))
    .map(rootOf);
  return new Set(stems.filter((word) => !FRAME.has(word) && word.length > 2));
}

/** "choose", "chose", "choosing" and "choice" begin alike; so do most families of words. */
export function root(norm: string): string {
  const plain = stem(norm.replace(/'s$/, '')).replace(/(?:ment|tion|ing|er|or|ly|e)$/, '');
  return plain.length > 6 ? plain.slice(0, 6) : plain;
}

/** `root` of a token's word. */
export const rootOf = ofWord(root);

/** Where the answer takes up the question's own words; the sentence with most of them. */
export const takenUpOf = once((answer: Answer): (Run & { shared: number }) | undefined => {
  if (!answer.question) return undefined;
  const subjects = subjectsOf(answer.question);
  let best: (Run & { shared: number }) | undefined;
  for (const sentence of answer.sentences) {
    let seen: Set<string> | undefined;
    let first = -1;
    let last = -1;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = answer.tokens[i]!;
      if (token.kind !== 'word') continue;
      const word = rootOf(token);
      if (!subjects.has(word)) continue;
      (seen ??= new Set()).add(word);
      if (first < 0) first = i;
      last = i + 1;
    }
    if (seen && seen.size > (best?.shared ?? 0)) best = { first, last, shared: seen.size };
  }
  return best;
});

/** In how many sentences a tag is said. */
export function sentencesWith(answer: Answer, ...tags: string[]): number {
  const found = new Set<number>();
  for (const tag of tags)
    for (const mark of marksOf(answer, tag)) found.add(sentenceAt(answer, mark.first).index);
  return found.size;
}

/** Clauses in which the speaker or somebody else did something once; of what “you” did there is nothing to tell. */
export const deedsOf = once((answer: Answer): number => {
  let deeds = 0;
  for (const clause of answer.clauses) {
    const { hypothetical, habitual, past, actor } = answer.features[clause.index]!;
    if (past && !hypothetical && !habitual && actor !== 'you' && hasPlainPast(answer, clause)) deeds++;
  }
  return deeds;
});

/** "Everyone is aligned" and "outcomes are delivered" hold a participle and no event. */
function hasPlainPast({ tokens }: Answer, { first, last }: Run): boolean {
  for (let i = first; i < last; i++) {
    if (!isPast(tokens[i]!)) continue;
    const before = tokens[i - 1]?.norm ?? '';
    if (
      !/^(?:is|are|be|been|being|get|gets|stay|a|an|the|our|and|of|with|more|very|well|known|fully|to|for)$/.test(
        before,
      )
    )
      return true;
  }
  return false;
}

/** Sentences that say what should be otherwise; praise and ways out are none. */
export const proposalsOf = once((answer: Answer): number => {
  const idle = new Set<number>();
  for (const tag of ['company-research:praise', 'on-question:dodge'])
    for (const { first } of marksOf(answer, tag)) idle.add(sentenceAt(answer, first).index);
  const said = new Set(
    marksOf(answer, 'on-question:proposal').map(({ first }) => sentenceAt(answer, first).index),
  );
  return [...said].filter((index) => !idle.has(index)).length;
});
