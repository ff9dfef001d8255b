/** What an answer decides, on what ground, and how it gets round deciding. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { within } from '../../nearby.ts';
import { featuresAt, marksOf, once, sentenceAt } from '../../places.ts';

export type Decided = {
  /** A decision with its reason or condition. */
  grounded: { decision: Mark; ground: Mark } | undefined;
  decision: Mark | undefined;
  lean: Mark | undefined;
  options: Mark | undefined;
  /** Something may have been decided, in words too common to be sure of. */
  verb: Mark | undefined;
};

const REACH = 34;

/** Reads the decision once an answer. */
export const decidedOf = once((answer: Answer): Decided => {
  // "It could be the price, or maybe the weather" leans to neither.
  const lean = marksOf(answer, 'recommendation:lean').find(
    ({ first }) => answer.tokens[first - 1]?.norm !== 'or',
  );
  const decisions = marksOf(answer, 'recommendation:decision').filter((mark) => isFirm(answer, mark));
  let grounded: Decided['grounded'];
  // The decision is looked for from the end: a case closes with it, and what comes before may be steps.
  for (let i = decisions.length - 1; i >= 0 && !grounded; i--) {
    const ground = groundOf(answer, decisions[i]!);
    if (ground) grounded = { decision: decisions[i]!, ground };
  }
  const options = decisions.length > 0 ? undefined : marksOf(answer, 'recommendation:options')[0];
  return {
    grounded,
    decision: decisions.at(-1),
    lean,
    options,
    verb: marksOf(answer, 'recommendation:verb')[0],
  };
});

/** A hedge, an open list or a leaning in the sentence takes the decision back; after an "if" it is a gate of a plan. */
function isFirm(answer: Answer, mark: Mark): boolean {
  const { first, last } = sentenceAt(answer, mark.first);
  const taken = [
    'recommendation:lean',
    'recommendation:options',
    'recommendation:forum',
    'assumptions:assumed',
  ];
  return (
    !featuresAt(answer, mark.first).hedged &&
    !within(answer, 'condition', first, mark.first) &&
    !taken.some((tag) => within(answer, tag, first, last))
  );
}

function groundOf(answer: Answer, { last }: Mark): Mark | undefined {
  const next = answer.sentences[sentenceAt(answer, last - 1).index + 1];
  const to = Math.min(last + REACH, next ? next.last : answer.tokens.length);
  return within(answer, 'recommendation:ground', last, to);
}
