/** What an answer says should happen, and what would prove it wrong. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import type { Quantity } from '../../quantities/index.ts';
import { isDenied, near, within } from '../../nearby.ts';
import { clauseAt, marksOf, once, sentenceAt, wordsOf } from '../../places.ts';

export type Bets = {
  /** An expected effect with its size. */
  sized: { expect: Mark; size: Quantity } | undefined;
  /** A figure at which the speaker would be wrong. */
  refutable: { refuted: Mark; size: Quantity } | undefined;
  /** A belief about what is or will be, with nothing near that would test it. */
  belief: Mark | undefined;
  /** Something is believed, if loosely: enough not to call it absent. */
  thought: boolean;
  wordOnly: Mark | undefined;
};

const REACH = 28;
/** Units in which an effect can be put; a date, a price or a stretch of time is a setting. */
const EFFECT = new Set(['percent', 'share', 'points', 'multiple', 'count']);

/** Said of the idea itself, and not of what is done next. */
const GIVEN_UP =
  /\b(?:wrong|mistaken|misread|misjudged|misunderstood|false|dead|drop|abandon|scrap|kill|failed|innocent|wasn't|isn't)\b/i;

/** Reads the bets once an answer. */
export const betsOf = once((answer: Answer): Bets => {
  const sizes = answer.quantities.filter(({ unit, baseline }) => EFFECT.has(unit) || baseline !== undefined);
  return {
    sized: sizedOf(answer, sizes),
    refutable: refutableOf(answer, sizes),
    belief: marksOf(answer, 'hypothesis:belief').find(
      (mark) => !isDenied(answer, mark, 2) && saysWhat(answer, mark) && !isTested(answer, mark),
    ),
    thought: marksOf(answer, 'hypothesis:belief').length > 0 || thinksAhead(answer),
    wordOnly: marksOf(answer, 'hypothesis:word-only')[0],
  };
});

function saysWhat(answer: Answer, { last }: Mark): boolean {
  const clause = clauseAt(answer, last - 1);
  const outcome = within(answer, 'hypothesis:outcome', last, clause.last);
  // "I believe it was because they had changed something" explains the past.
  if (!outcome) return false;
  const before = answer.tokens[outcome.first - 1]?.norm ?? '';
  return !/^(?:was|were)$/.test(before) && !/^(?:was|were)\b/i.test(wordsOf(answer, outcome));
}

/** "My bet is the fee. If March is within five percent, I do nothing": a condition near the belief is its test. */
function isTested(answer: Answer, { first, last }: Mark): boolean {
  const { index } = sentenceAt(answer, first);
  const clause = clauseAt(answer, last - 1);
  const before = answer.sentences[Math.max(0, index - 1)]!;
  const after = answer.sentences[Math.min(answer.sentences.length - 1, index + 2)]!;
  const counts = (from: number, to: number) =>
    within(answer, 'condition', from, to, (mark) => {
      const sentence = sentenceAt(answer, mark.first);
      return (
        answer.quantities.some((at) => at.first >= sentence.first && at.last <= sentence.last) ||
        within(answer, 'hypothesis:refuted', sentence.first, sentence.last) !== undefined
      );
    }) !== undefined;
  return counts(before.first, first) || counts(clause.last, after.last);
}

/** Words of believing: something is believed, whatever follows. */
const BELIEVES = /^(?:believe|belief|bet|hunch|reckon|suspect|guess)$/;
/** Thinking and hoping, which want something that will be. */
const THINKS = /^(?:think|hope|expect)$/;
const ADVISED = /^(?:i|we|you|one|what|how|who)$/;

/** "I think that if they hear it they will come", "it should cut the queue": what will be is said, if loosely. */
function thinksAhead(answer: Answer): boolean {
  const { tokens } = answer;
  return tokens.some(({ norm }, i) => {
    if (norm === 'should') return i > 0 && !ADVISED.test(tokens[i - 1]!.norm);
    if (BELIEVES.test(norm)) return true;
    return (
      THINKS.test(norm) && within(answer, 'hypothesis:outcome', i, sentenceAt(answer, i).last) !== undefined
    );
  });
}

function sizedOf(answer: Answer, sizes: readonly Quantity[]): Bets['sized'] {
  for (const expect of marksOf(answer, 'hypothesis:expect')) {
    if (isDenied(answer, expect)) continue;
    const said = sizes.filter(
      (at) => follows(answer, expect, at) && !isSetting(answer, at) && !isLimit(answer, expect, at),
    );
    const size = said.find(isRate) ?? said.find((at) => isBounded(answer, at) || canLose(answer, at));
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

/** "within ten days", "devices over six": which cases are meant, and not how much is expected of them. */
function isSetting({ tokens }: Answer, { first, unit }: Quantity): boolean {
  return (
    unit === 'count' && /^(?:within|inside|in|on|after|than|over|at)$/.test(tokens[first - 1]?.norm ?? '')
  );
}

/** "…, and if it is below four": in a clause of its own it is what would prove it wrong, and not what is expected. */
function isLimit(answer: Answer, expect: Mark, size: Quantity): boolean {
  const clause = clauseAt(answer, size.first);
  if (clause.index === clauseAt(answer, expect.first).index) return false;
  for (let i = clause.first; i < Math.min(clause.first + 3, size.first); i++)
    if (answer.tokens[i]!.norm === 'if') return true;
  return false;
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
    if (!expect || isDenied(answer, expect) || !GIVEN_UP.test(wordsOf(answer, refuted))) continue;
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
