/** What somebody could do or gained, and lists of what a thing has. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { CUSTOMER_WORDS } from '../../lexicon/customer-words.ts';
import { clauseAt, markIn, marksOf, once, quantityIn } from '../../places.ts';

export type Benefit = {
  /** A clause in which somebody other than the speaker can or need not do something. */
  able: Mark | undefined;
  /** A result of the business, in figures. */
  gain: Mark | undefined;
  hollow: Mark | undefined;
  /** Anybody at all but the speaker and colleagues. */
  people: boolean;
  /** Three or more parts of the product, one after another. */
  list: { first: number; last: number; count: number } | undefined;
};

/** Parts of a product that make a list when they stand this close. */
const LISTED = 3;
const CLOSE = 9;

/** Reads it once an answer. */
export const benefitOf = once((answer: Answer): Benefit => {
  const able = marksOf(answer, 'outcome-not-feature:able').find((mark) => isTheirs(answer, mark));
  const gain = marksOf(answer, 'outcome-not-feature:gain').find((mark) => isCounted(answer, mark));
  const people = answer.tokens.some(({ norm }) => CUSTOMER_WORDS.test(norm));
  return {
    able,
    gain,
    people,
    hollow: marksOf(answer, 'outcome-not-feature:hollow')[0],
    list: listOf(answer),
  };
});

/** Somebody other than the speaker is the one who can: named before it in the same clause. */
function isTheirs(answer: Answer, { first, last }: Mark): boolean {
  const clause = clauseAt(answer, first);
  const vague = ['outcome-not-feature:hollow', 'outcome-not-feature:imagined', 'partnership:party'];
  if (vague.some((tag) => markIn(answer, tag, clause.first, clause.last))) return false;
  let theirs = false;
  for (let i = Math.max(clause.first, first - 9); i < last; i++) {
    const { norm } = answer.tokens[i]!;
    if (i < first && /^(?:i|we|our|my|i'd|we'd|i've|we've)$/.test(norm)) return false;
    if (CUSTOMER_WORDS.test(norm)) theirs = true;
  }
  return theirs;
}

/** A gain counts when a figure with a baseline stands in its clause. */
function isCounted(answer: Answer, { first }: Mark): boolean {
  const clause = clauseAt(answer, first);
  return (
    quantityIn(answer, clause.first, clause.last, ({ baseline }) => baseline !== undefined) !== undefined
  );
}

function listOf(answer: Answer): Benefit['list'] {
  const marks = marksOf(answer, 'outcome-not-feature:feature');
  let from = 0;
  for (let i = 0; i < marks.length; i++) {
    if (i > 0 && marks[i]!.first - marks[i - 1]!.last > CLOSE) from = i;
    const count = i - from + 1;
    if (count < LISTED) continue;
    const [first, last] = [marks[from]!.first, marks[i]!.last];
    let commas = 0;
    for (let t = first; t < last; t++)
      if (answer.tokens[t]!.norm === ',' || answer.tokens[t]!.norm === 'and') commas++;
    if (commas >= 2) return { first, last, count };
  }
  return undefined;
}
