/** The parts of a failure that was learned from: what it cost, whose it was, what is different now. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { clauseAt, featuresAt, markIn, marksOf, once, sentenceAt } from '../../places.ts';

export type Failure = {
  stakes: Mark | undefined;
  fault: Mark | undefined;
  /** An act of the speaker that led to it; enough beside stakes and a change. */
  share: Mark | undefined;
  /** A change that is told after the fault. */
  changed: Mark | undefined;
  thin: Mark | undefined;
  disguised: Mark | undefined;
  blame: Mark | undefined;
};

/** Reads it once an answer. */
export const failureOf = once((answer: Answer): Failure => {
  const first = (what: string, from = 0) =>
    marksOf(answer, `lesson-learned:${what}`).find((mark) => mark.first >= from && !isFancy(answer, mark));
  const stakes = first('stakes') ?? moneyIn(answer);
  const fault = first('fault');
  const share = fault ?? first('share');
  const happened = share && stakes ? Math.min(share.first, stakes.first) : 0;
  const changed = marksOf(answer, 'lesson-learned:changed').find(
    (mark) => mark.first > happened && isKept(answer, mark),
  );
  return {
    stakes,
    fault,
    share,
    changed,
    thin: marksOf(answer, 'lesson-learned:thin')[0],
    disguised: marksOf(answer, 'lesson-learned:disguised')[0],
    blame: first('blame'),
  };
});

/** "we gave back about 80,000 euros": money told of as gone, in a clause that happened. */
function moneyIn(answer: Answer): Mark | undefined {
  const sum = answer.quantities.find(({ unit, first }) => {
    const { past, hypothetical } = featuresAt(answer, first);
    return unit === 'money' && past && !hypothetical && LOST.test(before(answer, first));
  });
  return sum && { tag: 'lesson-learned:stakes', first: sum.first, last: sum.last };
}

const LOST = /\b(?:gave|paid|spent|wrote|written|lost|cost|wasted|burned|burnt|refunded|credited)\b/;

/** The words of a clause up to a token. */
function before(answer: Answer, token: number): string {
  const { first } = clauseAt(answer, token);
  return answer.tokens
    .slice(Math.max(first, token - 8), token)
    .map(({ norm }) => norm)
    .join(' ');
}

function isFancy(answer: Answer, { first }: Mark): boolean {
  return featuresAt(answer, first).hypothetical && !/^(?:should|i'd|would)/.test(answer.tokens[first]!.norm);
}

/** A change that is done, not hoped for, and more than a platitude. */
function isKept(answer: Answer, mark: Mark): boolean {
  const { hedged } = featuresAt(answer, mark.first);
  const { first, last } = sentenceAt(answer, mark.first);
  return !hedged && !markIn(answer, 'lesson-learned:thin', first, last);
}
