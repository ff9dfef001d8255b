/** Figures that are results, and what each is held against. */
import type { Answer } from '../../answer.ts';
import type { Quantity } from '../../quantities/index.ts';
import { within } from '../../nearby.ts';
import { clauseAt, markIn, marksOf, once, sentenceAt } from '../../places.ts';
import type { Mark } from '../../lexicon/phrases.ts';

export type Measured = {
  first: number;
  last: number;
  /** Present where a time is said; its words, unless they stand in the quote. */
  window?: string;
};

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
  const sample = samplesOf(answer);
  const figures = answer.quantities.filter(({ unit }, i) => unit !== 'date' && !sample.has(i));
  const told = figures.filter((figure) => !isAim(answer, figure));
  const bare = told.find((figure) => isResult(answer, figure));
  const relative = marksOf(answer, 'quantified-outcome:relative').find((mark) => isReal(answer, mark.first));
  return {
    measured: withWindow(
      answer,
      told.find((figure) => hasBaseline(answer, figure)) ??
        offTheMark(answer, told) ??
        pairOf(
          answer,
          told.filter(({ unit }) => unit !== 'share'),
        ) ??
        pairOf(answer, told) ??
        relative,
    ),
    aims: figures.filter((figure) => isAim(answer, figure) && figure.baseline !== undefined),
    bare,
    change: marksOf(answer, 'quantified-outcome:change').find(
      ({ first }) => isReal(answer, first) && !isDeed(answer, first),
    ),
  };
});

const PERSON = /^(?:i|we|they|he|she|you|who)$/;
const FALLS = /^(?:rose|climbed|jumped|soared|fell|dropped|declined|sank)$/;

/** "I dropped the word": a figure drops by itself, what somebody drops is a thing done. */
function isDeed({ tokens }: Answer, verb: number): boolean {
  return FALLS.test(tokens[verb]!.norm) && PERSON.test(tokens[verb - 1]?.norm ?? '');
}

const PEOPLE_SAY =
  /^(?:said|say|told|asked|mentioned|thought|think|believed|knew|know|understood|wanted|want|wished|felt|complained|admitted|described|answered|replied|named|feared|hated|liked|called|explained|confused|meant)$/;
/** Words between a count of people and what they said: "six of the eight inspectors we met said". */
const TO_SAYING = 7;
const THEM = /^(?:them|those|these|whom|the)$/;

/**
 * Figures, by place, that count who was asked, or how many of them said a thing: what was learned, not what came
 * of it. "Four of them" belongs to the sample before it.
 */
function samplesOf(answer: Answer): Set<number> {
  const { quantities, tokens } = answer;
  const found = new Set<number>();
  quantities.forEach((figure, i) => {
    if ((figure.unit !== 'count' && figure.unit !== 'share') || figure.baseline !== undefined) return;
    const before = quantities[i - 1];
    const ofSample =
      before !== undefined &&
      found.has(i - 1) &&
      sentenceAt(answer, figure.first).index - sentenceAt(answer, before.first).index <= 1 &&
      ((tokens[figure.last]?.norm === 'of' && THEM.test(tokens[figure.last + 1]?.norm ?? '')) ||
        (figure.unit === 'share' && isWhole(figure.value * before.value)));
    if (ofSample || isAsked(answer, figure) || areSaying(answer, figure)) found.add(i);
  });
  return found;
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;

/** "I called nine customers", "we sat with twelve nurses", "twenty interviews". */
function isAsked(answer: Answer, { first, last }: Quantity): boolean {
  const from = Math.max(clauseAt(answer, first).first, first - 4);
  return (
    within(answer, 'customer-evidence:heard', from, last, (mark) => mark.last + 2 >= first) !== undefined
  );
}

/** "Six of eight inspectors said", "four of them didn't know". */
function areSaying(answer: Answer, { last }: Quantity): boolean {
  const end = Math.min(clauseAt(answer, last - 1).last, last + TO_SAYING);
  for (let i = last; i < end; i++) if (PEOPLE_SAY.test(answer.tokens[i]!.norm)) return true;
  return false;
}

/** "within five per cent of the actual" holds the figure against what came. */
function offTheMark(answer: Answer, told: readonly Quantity[]): Measured | undefined {
  const { tokens } = answer;
  const figure = told.find(
    ({ first, last, unit }) =>
      unit === 'percent' && tokens[first - 1]?.norm === 'within' && tokens[last]?.norm === 'of',
  );
  if (!figure) return undefined;
  const end = Math.min(clauseAt(answer, figure.last).last, figure.last + 4);
  return { first: figure.first - 1, last: tokens[end - 1]!.kind === 'word' ? end : end - 1 };
}

/** A result with its time: in the quote where it follows at once, and beside it where it stands elsewhere. */
function withWindow(
  answer: Answer,
  result: { first: number; last: number } | undefined,
): Measured | undefined {
  if (!result) return undefined;
  const { first, last } = result;
  const span = answer.quantities.find((figure) => figure.first >= first && figure.last <= last)?.window;
  if (!span) return { first, last };
  const from = answer.tokens.findIndex(({ start }) => start === span.start);
  const to = answer.tokens.findIndex(({ end }) => end === span.end) + 1;
  const window = answer.text.slice(span.start, span.end);
  if (from >= first && to <= last) return { first, last, window: '' };
  if (from >= last && from <= last + 1 && to > from) return { first, last: to, window: '' };
  // "a price in one minute, and orders rose": that is how long the thing takes, not when the result came.
  if (/(?:second|minute|hour)s?$/i.test(window)) return { first, last };
  return { first, last, window: ` (“${window}”)` };
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
