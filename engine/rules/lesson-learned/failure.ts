/** The parts of a failure that was learned from: what it cost, whose it was, what is different now. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { featuresAt, markIn, marksOf, once, sentenceAt } from '../../places.ts';

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
  const stakes = first('stakes');
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

function isFancy(answer: Answer, { first }: Mark): boolean {
  return featuresAt(answer, first).hypothetical && !/^(?:should|i'd|would)/.test(answer.tokens[first]!.norm);
}

/** A change that is done, not hoped for, and more than a platitude. */
function isKept(answer: Answer, mark: Mark): boolean {
  const { hedged } = featuresAt(answer, mark.first);
  const { first, last } = sentenceAt(answer, mark.first);
  return !hedged && !markIn(answer, 'lesson-learned:thin', first, last);
}
