/** How others come into the work: shaping it, being told of it, or being kept out. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { othersOf, type Other } from '../../others.ts';
import { clauseAt, markIn, marksOf, once, sentenceAt } from '../../places.ts';

export type Together = {
  others: readonly Other[];
  /** Somebody, and the words that show them changing the work. */
  shaped: { who: Other; how: Mark; also: Mark } | undefined;
  informed: Mark | undefined;
  against: Mark | undefined;
  alone: Mark | undefined;
};

/** Sentences over which coming in, differing and yielding may be spread. */
const SPREAD = 2;

/** Reads it once an answer. */
export const togetherOf = once((answer: Answer): Together => {
  const others = othersOf(answer);
  const peopled = new Set(others.map(({ first }) => sentenceAt(answer, first).index));
  const near = (what: string) =>
    marksOf(answer, `partnership:${what}`).find((mark) => isNear(answer, mark, peopled));
  return {
    others,
    shaped: shapedBy(answer, others),
    informed: near('informed'),
    against: near('war'),
    alone: near('alone'),
  };
});

/** Two of: in early, a difference, a giving way; told within a few sentences of somebody who acts. */
function shapedBy(answer: Answer, others: readonly Other[]): Together['shaped'] {
  let until = -1;
  for (const who of others) {
    const { index } = sentenceAt(answer, who.first);
    if (index < until) continue;
    until = index;
    const near = strongNear(answer, who);
    if (near) return { who, how: near, also: near };
    if (!who.acts) continue;
    const from = answer.sentences[index]!.first;
    const to = answer.sentences[Math.min(index + SPREAD, answer.sentences.length) - 1]!.last;
    const found = (['early', 'friction', 'yield', 'strong'] as const)
      .map((what) => realMark(answer, `partnership:${what}`, from, to))
      .filter((mark) => mark !== undefined)
      .sort((a, b) => a.first - b.first)
      .filter((mark, i, all) => i === 0 || mark.first >= all[i - 1]!.last);
    const said = saidAndDone(answer, who, to);
    if (said && !markIn(answer, 'partnership:war', from, to)) return { who, ...said };
    if (found.length >= 2 && !markIn(answer, 'partnership:war', from, to))
      return { who, how: found[0]!, also: found[1]! };
  }
  return undefined;
}

/** One plain sign of their hand in it, in the very sentence in which they are named. */
function strongNear(answer: Answer, who: Other): Mark | undefined {
  const { first, last } = sentenceAt(answer, who.first);
  if (markIn(answer, 'partnership:war', first, last) || markIn(answer, 'partnership:informed', first, last))
    return undefined;
  return markIn(answer, 'partnership:strong', first, last);
}

/** What they said or wanted, and then what was done because of it. */
function saidAndDone(answer: Answer, who: Other, to: number): { how: Mark; also: Mark } | undefined {
  const how = markIn(answer, 'partnership:voice', who.last, who.until);
  const also =
    how &&
    (markIn(answer, 'partnership:so', how.last, to) ?? markIn(answer, 'partnership:strong', how.last, to));
  return how && also && { how, also };
}

function realMark(answer: Answer, tag: string, from: number, to: number): Mark | undefined {
  const mark = markIn(answer, tag, from, to);
  if (!mark) return undefined;
  return answer.features[clauseAt(answer, mark.first).index]!.habitual && tag.endsWith('friction')
    ? undefined
    : mark;
}

/** In a sentence with somebody else in it, or next to one. */
function isNear(answer: Answer, mark: Mark, peopled: ReadonlySet<number>): boolean {
  const { index } = sentenceAt(answer, mark.first);
  return peopled.has(index) || peopled.has(index - 1) || peopled.has(index + 1);
}
