/** Figures that are results, and what each is held against. */
import type { Answer } from '../../answer.ts';
import type { Quantity } from '../../quantities/index.ts';
import { clauseAt, markIn, marksOf, once, sentenceAt } from '../../places.ts';
import type { Mark } from '../../lexicon/phrases.ts';

export type Measured = { first: number; last: number };

export type Results = {
  /** A figure and what it is measured against. */
  measured: Measured | undefined;
  /** Figures that are hoped for. */
  aims: Quantity[];
  /** A figure with a word of result beside it and nothing to hold it against. */
  bare: Quantity | undefined;
  /** Words of change without a figure. */
  change: Mark | undefined;
};

/** Two figures further apart than this are not read as one comparison. */
const APART = 45;

/** Reads the results once an answer. */
export const resultsOf = once((answer: Answer): Results => {
  const figures = answer.quantities.filter(({ unit }) => unit !== 'date');
  const told = figures.filter((figure) => !isAim(answer, figure));
  const bare = told.find((figure) => isResult(answer, figure));
  const relative = marksOf(answer, 'quantified-outcome:relative').find((mark) => isReal(answer, mark.first));
  return {
    measured: told.find((figure) => hasBaseline(answer, figure)) ?? pairOf(answer, told) ?? relative,
    aims: figures.filter((figure) => isAim(answer, figure) && figure.baseline !== undefined),
    bare,
    change: marksOf(answer, 'quantified-outcome:change').find((mark) => isReal(answer, mark.first)),
  };
});

function isAim(answer: Answer, figure: Quantity): boolean {
  const { first, last } = clauseAt(answer, figure.first);
  return markIn(answer, 'quantified-outcome:aim', first, last) !== undefined;
}

function hasBaseline(answer: Answer, { first, last, baseline, unit }: Quantity): boolean {
  if (baseline === undefined) return false;
  // "ten to twelve people" and "half as long" in a method are no change; a verb of change or a measure is wanted.
  const { first: from, last: to } = sentenceAt(answer, first);
  if (baseline !== true && answer.tokens[first]!.norm === 'from') return true;
  if (markIn(answer, 'quantified-outcome:change', from, to)) return true;
  if (markIn(answer, 'quantified-outcome:before', first, Math.max(last, first + 1))) return true;
  return unit === 'percent' || unit === 'share';
}

function pairOf(answer: Answer, figures: readonly Quantity[]): Measured | undefined {
  for (let i = 0; i + 1 < figures.length; i++) {
    for (let j = i + 1; j < figures.length && j < i + 4; j++) {
      const [a, b] = [figures[i]!, figures[j]!];
      if (b.first - a.last > APART || !alike(answer, a, b)) continue;
      if (sentenceAt(answer, b.first).index - sentenceAt(answer, a.first).index > 1) continue;
      if (isFromTo(answer, a, b) || isCompared(answer, a, b)) return { first: a.first, last: b.last };
    }
  }
  return undefined;
}

/** "from 44 a month to 12" */
function isFromTo({ tokens }: Answer, a: Quantity, b: Quantity): boolean {
  return tokens[a.first - 1]?.norm === 'from' && tokens[b.first - 1]?.norm === 'to';
}

/** Rates may be compared from anywhere in their sentences; counts only within their own clauses. */
function isCompared(answer: Answer, a: Quantity, b: Quantity): boolean {
  const wide = isRate(a) || a.unit === 'money';
  const [early, late] = [clauseAt(answer, a.first), clauseAt(answer, b.first)];
  if (wide) {
    const from = sentenceAt(answer, a.first).first;
    return markIn(answer, 'quantified-outcome:before', from, late.last) !== undefined;
  }
  const near = [early, late].some(({ first, last }) =>
    markIn(answer, 'quantified-outcome:before', first, last),
  );
  return near;
}

const isRate = ({ unit }: Quantity): boolean => unit === 'percent' || unit === 'share';

/** Do two figures count the same thing? Counts must be of the same noun, or one of them of none. */
function alike(answer: Answer, a: Quantity, b: Quantity): boolean {
  if (isRate(a) && isRate(b)) return true;
  const y = nounAfter(answer, b);
  // "within 26 hours …; at midsummer it was 7", "38 in 100 …; it went to 61": the second leaves its unit out.
  if (a.unit !== b.unit) return a.unit !== 'count' && b.unit === 'count' && y === '';
  if (a.unit !== 'count') return true;
  if (
    /^(?:minus|below|month|line|level|version|week|day|age|page|slide)$/.test(
      answer.tokens[b.first - 1]?.norm ?? '',
    )
  )
    return false;
  return y === '' || nounAfter(answer, a) === y;
}

const NOT_NOUNS =
  /^(?:[.,;:!?)–—]|and|but|in|on|at|with|a|the|by|for|of|after|before|when|while|to|or|so|that|now|exactly|within|from|then|instead|since|is|was)$/;

function nounAfter(answer: Answer, { last }: Quantity): string {
  const norm = answer.tokens[last]?.norm ?? '.';
  return NOT_NOUNS.test(norm) ? '' : norm.replace(/s$/, '');
}

function isResult(answer: Answer, figure: Quantity): boolean {
  if (figure.unit === 'duration' || answer.tokens[figure.first]!.norm === 'twice') return false;
  const { first, last } = clauseAt(answer, figure.first);
  const rate = isRate(figure) || figure.unit === 'multiple' || figure.unit === 'points';
  if (markIn(answer, 'quantified-outcome:change', first, last)) return true;
  return rate && markIn(answer, 'quantified-outcome:measure', first, last) !== undefined;
}

function isReal(answer: Answer, token: number): boolean {
  const { first, last, index } = clauseAt(answer, token);
  const features = answer.features[index]!;
  return (
    !features.hypothetical &&
    !features.negated &&
    markIn(answer, 'quantified-outcome:aim', first, last) === undefined
  );
}
