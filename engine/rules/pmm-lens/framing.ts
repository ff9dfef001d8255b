/** What the work is said to be: choosing whom and why, or running campaigns. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { featuresAt, marksOf, once, sentenceAt } from '../../places.ts';

export type Framing = {
  /** One mark for each side of the work that is told: whom, why, enabling. */
  sides: Mark[];
  /** Sides told within a few sentences of each other. */
  together: Mark[];
  /** Names of the work ("positioning"), each once, which prove nothing by themselves. */
  words: Mark[];
  word: Mark | undefined;
  /** Different tactics, in the order of the text. */
  tactics: Mark[];
};

const SIDES = ['pmm-lens:whom', 'pmm-lens:why', 'pmm-lens:enable'] as const;
const NEAR = 1;

/** Reads it once an answer. */
export const framingOf = once((answer: Answer): Framing => {
  const told = SIDES.flatMap((tag) => marksOf(answer, tag).filter((mark) => isWork(answer, mark)));
  told.sort((a, b) => a.first - b.first);
  // "Somewhere in there I sort of reworked the pitch" is a trace, and no more.
  const marks = told.filter((mark) => !featuresAt(answer, mark.first).hedged);
  const sides = firstOfEach(told, ({ tag }) => tag);
  const tactics = firstOfEach(marksOf(answer, 'pmm-lens:tactic'), (mark) =>
    answer.tokens[mark.first]!.norm.replace(/s$/, ''),
  );
  const words = marksOf(answer, 'pmm-lens:word').filter((mark) => isWork(answer, mark));
  const all = [...marks, ...words].sort((a, b) => a.first - b.first);
  const names = firstOfEach(words, (mark) => answer.tokens[mark.first]!.norm.replace(/s$/, ''));
  return { sides, together: togetherIn(answer, all), words: names, word: words[0], tactics };
});

function firstOfEach(marks: readonly Mark[], key: (mark: Mark) => string): Mark[] {
  const seen = new Map<string, Mark>();
  for (const mark of marks) if (!seen.has(key(mark))) seen.set(key(mark), mark);
  return [...seen.values()];
}

/** "I never did positioning" is not a frame; nor is what somebody else owns. */
function isWork(answer: Answer, { first, last }: Mark): boolean {
  // "a text message", "we trained the model": other things of that name.
  if (/^(?:text|sms|line|whatsapp|push|error|chat|mail)$/.test(answer.tokens[first - 1]?.norm ?? ''))
    return false;
  if (
    /^(?:models?|algorithms?|networks?|software|apps?|services?|systems?)$/.test(
      answer.tokens[last]?.norm ?? '',
    )
  )
    return false;
  const { actor, negated, habitual, hypothetical } = featuresAt(answer, first);
  return !(actor === 'i' && negated) && !(habitual && hypothetical);
}

function togetherIn(answer: Answer, marks: readonly Mark[]): Mark[] {
  for (let i = 0; i < marks.length; i++) {
    const from = sentenceAt(answer, marks[i]!.first).index;
    const near: Mark[] = [];
    for (let j = i; j < marks.length && sentenceAt(answer, marks[j]!.first).index <= from + NEAR; j++) {
      const mark = marks[j]!;
      if (!near.some(({ tag, last }) => tag === mark.tag || last > mark.first)) near.push(mark);
    }
    if (near.length >= 2 && near.some(({ tag }) => tag !== 'pmm-lens:word')) return near;
  }
  return [];
}
