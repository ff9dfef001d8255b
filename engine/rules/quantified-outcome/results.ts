/** Figures that are results, and what each is held against. */
import type { Answer } from '../../answer.ts';
import type { Quantity } from '../../quantities/index.ts';
import type { Place } from '../../nearby.ts';
import { clauseAt, markIn, marksOf, once, sentenceAt } from '../../places.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { matching } from '../../word.ts';
import { isOutput, samplesOf } from './other-figures.ts';

export type Results = {
  /** A figure and what it is measured against. */
  measured: Place | undefined;
  /** The same, where what it was before stands far above. */
  again: Place | undefined;
  /** Figures that are hoped for. */
  aims: Quantity[];
  /** A figure with a word of result beside it, and no other of its kind that it could be held against. */
  bare: Place | undefined;
  /** Words of change without a figure near them. */
  change: Mark | undefined;
  /** A judgement of how it went, without a figure near it. */
  verdict: Mark | undefined;
  /** Loosely, any sign of a result: then nobody may say that there is none. */
  sign: boolean;
};

/** Two figures further apart than this are not read as one comparison. */
const APART = 45;

/** Reads the results once an answer. */
export const resultsOf = once((answer: Answer): Results => {
  const sample = samplesOf(answer);
  const figures = answer.quantities.filter(
    (figure, i) => figure.unit !== 'date' && !sample.has(i) && !isOutput(answer, figure),
  );
  const told = figures.filter((figure) => !isAim(answer, figure));
  const relative = marksOf(answer, 'quantified-outcome:relative').find((mark) => isReal(answer, mark.first));
  const changes = marksOf(answer, 'quantified-outcome:change').filter(
    (mark) => isReal(answer, mark.first) && isOfResult(answer, mark),
  );
  const verdicts = marksOf(answer, 'quantified-outcome:verdict').filter((mark) => isReal(answer, mark.first));
  const again = laterOf(answer, told);
  return {
    again,
    measured:
      told.find((figure) => hasBaseline(answer, figure)) ??
      offTheMark(answer, told) ??
      pairOf(answer, told, isFromTo) ??
      pairOf(
        answer,
        told.filter(({ unit }) => unit !== 'share'),
        isCompared,
      ) ??
      pairOf(answer, told, isCompared) ??
      told.find((figure) => isChangeSince(answer, figure)) ??
      relative ??
      again,
    aims: figures.filter((figure) => isAim(answer, figure) && figure.baseline !== undefined),
    bare: hasRatio(answer)
      ? undefined
      : told.find((figure) => isBare(answer, figure) && isAlone(figures, figure)),
    change: changes.find((mark) => !isCounted(answer, mark)),
    verdict: verdicts.find((mark) => !isCounted(answer, mark)),
    sign:
      changes.length > 0 ||
      verdicts.length > 0 ||
      told.some((figure) => mayBeResult(answer, figure)) ||
      arePaired(answer, told),
  };
});

/** A result that is told, and neither a price, nor a count of who was asked, nor set against something in words. */
function isBare(answer: Answer, figure: Quantity): boolean {
  const { first, last, index } = clauseAt(answer, figure.first);
  const { tokens } = answer;
  return (
    isResult(answer, figure) &&
    isReal(answer, figure.first) &&
    answer.features[index]!.past &&
    tokens[figure.last]?.norm !== 'who' &&
    !(figure.unit === 'money' && /^(?:a|per|each)$/.test(tokens[figure.last]?.norm ?? '')) &&
    !tokens.slice(first, last).some(({ norm }) => norm === 'from')
  );
}

const isFew = matching(/^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|\d+)$/);
const isOutOf = matching(/^(?:from|of|out|in|on)$/);

/** "one from four sent it back": a share in a learner's words, which may be what came before. */
function hasRatio({ tokens }: Answer): boolean {
  const few = (i: number) => i >= 0 && i < tokens.length && isFew(tokens[i]!);
  return tokens.some(
    (token, i) => isOutOf(token) && few(i - 1) && (few(i + 1) || (token.norm === 'out' && few(i + 2))),
  );
}

/** Nothing of the same unit stands anywhere else. */
const isAlone = (figures: readonly Quantity[], figure: Quantity): boolean =>
  figures.every((other) => other === figure || other.unit !== figure.unit);

/** Two figures of a kind within a sentence or two, with words of before or after at either. */
function arePaired(answer: Answer, figures: readonly Quantity[]): boolean {
  return figures.some((a, i) =>
    figures.slice(i + 1).some((b) => {
      if (a.unit !== b.unit || b.first - a.last > APART) return false;
      const [from, to] = [sentenceAt(answer, a.first).first, sentenceAt(answer, b.first).last];
      return markIn(answer, 'quantified-outcome:before', from, to) !== undefined;
    }),
  );
}

/** A figure in the clauses around a word of change sizes it: "grew a lot, it was forty percent". */
function isCounted(answer: Answer, { first }: Mark): boolean {
  const { index } = sentenceAt(answer, first);
  const next = answer.sentences[Math.min(index + 1, answer.sentences.length - 1)]!;
  return answer.quantities.some(
    (figure) =>
      figure.unit !== 'date' && figure.first >= answer.sentences[index]!.first && figure.first < next.last,
  );
}

const SPEAKER = /^(?:i|we|i've|we've|i'd|we'd)$/;
const DONE = /^(?:won|sold|closed|saved|beat|exceeded|overshot|kept|recovered)$/;
/** Somebody who moves, or something that is taken up or done: no figure of a result changes. */
const OF_PERSON =
  /^(?:i|we|they|he|she|you|who|i've|we've|rival|rivals|competitor|competitors|boss|director|floor)$/;
const MEASURES =
  /^(?:fewer|less|more|quicker|faster|sooner|better|longer|easier|lower|higher|shorter|earlier|cheaper)$/;
/** "went to their floor", "came from the churn", "picked up by outlets", "more of a coordinator". */
const MOVES = /^(?:went|gone|came|come|picked|dropped|took|fell|closed)$/;

/** Does the change happen to what customers do or pay? "I dropped the word" and "a rival dropped the price" do not. */
function isOfResult(answer: Answer, mark: Mark): boolean {
  const { tokens } = answer;
  const clause = clauseAt(answer, mark.first);
  const own = tokens.slice(mark.first, mark.last);
  const before = tokens.slice(clause.first, mark.first);
  if (own.some(({ norm }) => norm === 'from')) return false;
  // "that has got better": a habit or a weakness.
  if (
    /^(?:got|became|become|getting)$/.test(own[0]!.norm) &&
    before.some(({ norm }) => /^(?:that|this)$/.test(norm))
  )
    return false;
  if (markIn(answer, 'quantified-outcome:measure', clause.first, clause.last)) {
    return !before.some(({ norm }) => /^(?:rival|rivals|competitor|competitors|i|i've)$/.test(norm));
  }
  if (own.some(({ norm }) => DONE.test(norm)))
    return /^(?:more|out|better|faster)$/.test(tokens[mark.last]?.norm ?? '');
  if (own.some(({ norm }) => MOVES.test(norm))) return false;
  if (
    before.some(({ norm }) => SPEAKER.test(norm) || OF_PERSON.test(norm)) &&
    !own.some(({ norm }) => /^(?:fewer|stopped)$/.test(norm))
  )
    return false;
  return own.length > 1 || !own.some(({ norm }) => MEASURES.test(norm));
}

/** "within five per cent of the actual" holds the figure against what came. */
function offTheMark(answer: Answer, told: readonly Quantity[]): Place | undefined {
  const { tokens } = answer;
  const figure = told.find(
    ({ first, last, unit }) =>
      unit === 'percent' && tokens[first - 1]?.norm === 'within' && tokens[last]?.norm === 'of',
  );
  if (!figure) return undefined;
  const end = Math.min(clauseAt(answer, figure.last).last, figure.last + 4);
  return { first: figure.first - 1, last: tokens[end - 1]!.kind === 'word' ? end : end - 1 };
}

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

/** "up by forty per cent against the year before": how much it changed, and since when. */
function isChangeSince(answer: Answer, figure: Quantity): boolean {
  const { first, last } = clauseAt(answer, figure.first);
  return (
    figure.unit === 'percent' &&
    answer.tokens[figure.first - 1]?.norm === 'by' &&
    isResult(answer, figure) &&
    markIn(answer, 'quantified-outcome:before', first, last) !== undefined
  );
}

/** "Churn was about 4% … by January churn was down to 2.6%": the same measure by name, told again where it had changed. */
function laterOf(answer: Answer, told: readonly Quantity[]): Place | undefined {
  const named = ({ first: at }: Quantity) => {
    const { first, last } = clauseAt(answer, at);
    const measure = markIn(answer, 'quantified-outcome:measure', first, last);
    return measure && answer.tokens[measure.first]!.norm;
  };
  return told.find((late, j) => {
    const { first, last } = clauseAt(answer, late.first);
    const measure = named(late);
    return (
      measure !== undefined &&
      markIn(answer, 'quantified-outcome:changed-to', first, last) !== undefined &&
      told.slice(0, j).some((early) => alike(answer, early, late) && named(early) === measure)
    );
  });
}

type Pair = (answer: Answer, a: Quantity, b: Quantity) => boolean;

function pairOf(answer: Answer, figures: readonly Quantity[], belong: Pair): Place | undefined {
  for (let j = 1; j < figures.length; j++) {
    for (let i = j - 1; i >= Math.max(0, j - 3); i--) {
      const [a, b] = [figures[i]!, figures[j]!];
      if (b.first - a.last > APART || !alike(answer, a, b)) continue;
      if (sentenceAt(answer, b.first).index - sentenceAt(answer, a.first).index > 1) continue;
      if (belong(answer, a, b)) return { first: a.first, last: b.last };
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
  if (isDate(answer, a) || isDate(answer, b)) return false;
  if (a.unit === 'duration' && b.unit === 'count' && b.first - a.last > 14) return false;
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

/** "two years ago", "three days before the meeting": when, not how long. */
function isDate({ tokens }: Answer, { last, unit }: Quantity): boolean {
  const after = tokens[last]?.norm ?? '';
  return (
    unit === 'duration' &&
    (/^(?:ago|later|earlier)$/.test(after) ||
      (after === 'before' && tokens[last + 1]?.kind === 'word') ||
      after === 'after')
  );
}

const NOT_NOUNS =
  /^(?:[.,;:!?)–—]|and|but|in|on|at|with|a|the|by|for|of|after|before|when|while|to|or|so|that|now|exactly|within|from|then|instead|since|is|was|elsewhere)$/;

function nounAfter(answer: Answer, { last }: Quantity): string {
  const norm = answer.tokens[last]?.norm ?? '.';
  return NOT_NOUNS.test(norm) ? '' : norm.replace(/s$/, '');
}

/** A figure in a clause of what is bought, used or earned: "downloads reached two million" may be all that came of it. */
function mayBeResult(answer: Answer, figure: Quantity): boolean {
  const { first, last } = clauseAt(answer, figure.first);
  return (
    isResult(answer, figure) ||
    (figure.unit !== 'duration' && markIn(answer, 'quantified-outcome:measure', first, last) !== undefined)
  );
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
