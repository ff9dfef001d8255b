/** What an answer says should happen, and what would prove it wrong. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import type { Quantity } from '../../quantities/index.ts';
import { isDenied, near, within } from '../../nearby.ts';
import { clauseAt, marksOf, once, sentenceAt } from '../../places.ts';

export type Bets = {
  /** An expected effect with its size. */
  sized: { expect: Mark; size: Quantity } | undefined;
  /** A figure at which the speaker would be wrong. */
  refutable: { refuted: Mark; size: Quantity } | undefined;
  belief: Mark | undefined;
  wordOnly: Mark | undefined;
};

const REACH = 28;
/** Units in which an effect can be put; a date, a price or a stretch of time is a setting. */
const EFFECT = new Set(['percent', 'share', 'points', 'multiple', 'count']);

/** Reads the bets once an answer. */
export const betsOf = once((answer: Answer): Bets => {
  const sizes = answer.quantities.filter(({ unit, baseline }) => EFFECT.has(unit) || baseline !== undefined);
  return {
    sized: sizedOf(answer, sizes),
    refutable: refutableOf(answer, sizes),
    belief: marksOf(answer, 'hypothesis:belief').find(
      (mark) =>
        !isDenied(answer, mark, 2) &&
        within(answer, 'hypothesis:outcome', mark.last, clauseAt(answer, mark.last - 1).last) !== undefined,
    ),
    wordOnly: marksOf(answer, 'hypothesis:word-only')[0],
  };
});

function sizedOf(answer: Answer, sizes: readonly Quantity[]): Bets['sized'] {
  for (const expect of marksOf(answer, 'hypothesis:expect')) {
    if (isDenied(answer, expect)) continue;
    const size = sizes.find(
      (at) => follows(answer, expect, at) && (isRate(at) || isBounded(answer, at) || canLose(answer, at)),
    );
    if (size) return { expect, size };
  }
  // "I believe 25 of 100 will pay": a belief in a figure yet to come.
  for (const expect of marksOf(answer, 'hypothesis:belief')) {
    const { last } = clauseAt(answer, expect.last - 1);
    const size = sizes.find((at) => at.first < last && follows(answer, expect, at) && isRate(at));
    if (size && !isDenied(answer, expect) && within(answer, 'hypothesis:expect', size.first, last))
      return { expect, size };
  }
  for (const expect of marksOf(answer, 'hypothesis:should')) {
    const size = sizes.find((at) => follows(answer, expect, at) && canLose(answer, at));
    if (size) return { expect, size };
  }
  return undefined;
}

/** The figure stands after the expectation, in the same sentence, and is no figure of the past. */
function follows(answer: Answer, { first, last }: Mark, size: Quantity): boolean {
  const before = answer.tokens[size.first - 1]?.norm ?? '';
  return (
    size.first >= last - 1 &&
    size.first - last <= REACH &&
    !/^(?:was|were|since|after|with)$/.test(before) &&
    sentenceAt(answer, size.first).index === sentenceAt(answer, first).index
  );
}

function isRate({ unit, baseline }: Quantity): boolean {
  return (
    unit === 'percent' || unit === 'share' || unit === 'points' || (unit === 'multiple' && baseline === true)
  );
}

function isBounded(answer: Answer, { first, last }: Quantity): boolean {
  return within(answer, 'hypothesis:bound', first - 4, last + 3) !== undefined;
}

/** Another figure follows at which the speaker would be wrong: "below five it was never the hour". */
function canLose(answer: Answer, size: Quantity): boolean {
  const second = answer.quantities.find(
    (other) => other.first >= size.last && other.first - size.last <= REACH && other.unit !== 'date',
  );
  if (!second) return false;
  const limit =
    isBounded(answer, second) || within(answer, 'condition', second.first - 10, second.first) !== undefined;
  return limit && near(answer, second, 'hypothesis:refuted', REACH) !== undefined;
}

function refutableOf(answer: Answer, sizes: readonly Quantity[]): Bets['refutable'] {
  for (const refuted of marksOf(answer, 'hypothesis:refuted')) {
    const expect = near(answer, refuted, 'hypothesis:expect', 2 * REACH);
    if (!expect || isDenied(answer, expect)) continue;
    const size = sizes.find((at) => besides(answer, refuted, at) && isBounded(answer, at));
    if (size) return { refuted, size };
  }
  return undefined;
}

function besides(answer: Answer, mark: Mark, size: Quantity): boolean {
  return (
    Math.abs(size.first - mark.first) <= REACH &&
    sentenceAt(answer, size.first).index === sentenceAt(answer, mark.first).index
  );
}
