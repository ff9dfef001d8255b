/** How an answer goes from a few to many, and what would stop it on the way. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { gathered, isDenied, standing, trim, within, type Gathering, type Place } from '../../nearby.ts';
import { clauseAt, featuresAt, marksOf, once, sentenceAt } from '../../places.ts';
import { whole } from '../../whole.ts';
import { matching } from '../../word.ts';

/** What a step depends on, and what is then not done. */
export type Gate = { condition: Mark; stops: Mark };

export type Gates = {
  /** A trial with what would stop it. */
  gate: Gate | undefined;
  phases: Mark | undefined;
  /** Something near the phases that could stop the next one, in whatever words. */
  checked: boolean;
  atOnce: { place: Mark; beside: Mark } | undefined;
  wavedAway: Mark | undefined;
};

/** Longest quote of a gate, in tokens. */
const QUOTE = 36;

const GATE: Gathering = {
  counts: {
    'readiness:stop': 2,
    'readiness:only-if': 2,
    'readiness:gate': 1,
    'readiness:trial': 1,
    'readiness:fault': 1,
  },
  anchors: ['readiness:stop', 'readiness:only-if'],
  enough: 5,
  reach: 40,
  deniable: ['readiness:stop', 'readiness:only-if', 'readiness:gate', 'readiness:trial', 'readiness:fault'],
};

/** Reads the gates once an answer. */
export const gatesOf = once((answer: Answer): Gates => {
  const phases = standing(answer, 'readiness:phases').find((mark) => isOwnPlan(answer, mark));
  return {
    gate: gateOf(answer),
    phases,
    checked: phases !== undefined && isChecked(answer, phases),
    atOnce: phases ? undefined : atOnceOf(answer),
    wavedAway: marksOf(answer, 'readiness:waved-away')[0],
  };
});

/** The condition and what it stops, in one sentence. */
function gateOf(answer: Answer): Gate | undefined {
  const found = gathered(answer, GATE) ?? refusalOf(answer);
  if (!found) return undefined;
  const sides = [found.place, found.beside];
  const stops = sides.find(({ tag }) => /:(?:stop|only-if|refuse)$/.test(tag)) ?? found.place;
  const { first, last } = sentenceAt(answer, stops.first);
  const condition =
    stops.tag === 'readiness:only-if'
      ? stops
      : conditionBy(answer, stops, Math.max(first, stops.first - QUOTE), last);
  return condition && !isAside(answer, stops) ? { condition, stops } : undefined;
}

/** The nearest condition before what stops, else the first after it. */
function conditionBy(answer: Answer, stops: Mark, from: number, to: number): Mark | undefined {
  const marks = marksOf(answer, 'readiness:gate').filter((mark) => mark.first >= from && mark.first < to);
  const before = marks.filter(({ first }) => first < stops.first);
  return (
    before.findLast((mark) => opensCondition(answer, mark)) ??
    before[0] ??
    marks.find(({ first }) => first >= stops.last)
  );
}

function opensCondition({ tokens }: Answer, { first }: Mark): boolean {
  return /^(?:if|unless|once|when|whenever|provided)$/.test(tokens[first]!.norm);
}

/** "a transfer that is stopped": said of something else, in passing. */
function isAside({ tokens }: Answer, { first }: Mark): boolean {
  return (
    /^(?:that|which|who)$/.test(tokens[first - 1]?.norm ?? '') &&
    !/^(?:we|we'd|we'll|i|i'd|i'll)$/.test(tokens[first]!.norm)
  );
}

/** What is said in phases, and not what is opened in them. */
const isOfTalk = matching(/^(?:teasers?|awareness|consideration|buzz)$/);

/**
 * "or do a soft launch" is one of several ways; "they did phase one and two" is what others did; of "phase one,
 * teaser" nothing is rolled out.
 */
function isOwnPlan(answer: Answer, { first }: Mark): boolean {
  const sentence = sentenceAt(answer, first);
  if (answer.tokens.slice(sentence.first, sentence.last).some(isOfTalk)) return false;
  const { actor, past } = featuresAt(answer, first);
  const clause = clauseAt(answer, first);
  const opens = answer.tokens[clause.first]!.norm;
  const before = answer.tokens[clause.first - 1]?.norm;
  return !(actor === 'they' && past) && opens !== 'or' && before !== 'or';
}

/** Sentences after the phases in which their stop may still be told. */
const TO_CHECK = 3;

function isChecked(answer: Answer, phases: Mark): boolean {
  // "if the beta shows that we can't" is a condition itself.
  if (within(answer, 'condition', phases.first - 2, phases.first)) return true;
  const { index } = sentenceAt(answer, phases.first);
  return answer.sentences
    .slice(Math.max(0, index - 1), index + TO_CHECK)
    .some(({ first, last }) =>
      ['readiness:stop', 'readiness:only-if', 'readiness:refuse', 'readiness:rethink'].some(
        (tag) =>
          within(answer, tag, first, last) !== undefined &&
          within(answer, 'readiness:gate', first, last) !== undefined,
      ),
    );
}

/** What is launched, and to all of them, in one clause. */
function atOnceOf(answer: Answer): Gates['atOnce'] {
  for (const place of marksOf(answer, 'readiness:at-once')) {
    const { first, last } = clauseAt(answer, place.first);
    if (isDenied(answer, place, 8) || within(answer, 'condition', first, place.first)) continue;
    const beside = within(answer, 'readiness:launch', first, last);
    if (beside) return { place, beside };
  }
  return undefined;
}

/** Tokens from a condition to its refusal, and back to the trial it is about. */
const TO_REFUSAL = 26;
const TO_TRIAL = 45;

/** "ten trucks …; if more than three beep falsely, we take it back": trial, condition, fault, refusal, in this order. */
function refusalOf(answer: Answer): { place: Mark; beside: Mark } | undefined {
  for (const refuse of marksOf(answer, 'readiness:refuse')) {
    const sentence = sentenceAt(answer, refuse.first);
    const earliest = answer.sentences[Math.max(0, sentence.index - 1)]!.first;
    const from = Math.max(refuse.first - TO_REFUSAL, earliest);
    const gate = within(answer, 'readiness:gate', from, refuse.first);
    if (!gate) continue;
    const fault = within(answer, 'readiness:fault', gate.first, refuse.first);
    const back = answer.sentences[Math.max(0, sentenceAt(answer, gate.first).index - 2)]!.first;
    const trial = within(answer, 'readiness:trial', Math.max(back, gate.first - TO_TRIAL), gate.first);
    if (fault && trial && !within(answer, 'hypothesis:expect', back, gate.first))
      return { place: gate, beside: refuse };
  }
  return undefined;
}

/** The clauses from the condition to the stop; the condition's alone when they are too long. */
export function gateQuote(answer: Answer, { condition, stops }: Gate): Place {
  const [early, late] = condition.first <= stops.first ? [condition, stops] : [stops, condition];
  const first =
    early === condition && opensCondition(answer, early) ? early.first : clauseAt(answer, early.first).first;
  const { last } = clauseAt(answer, late.last - 1);
  return trim(
    answer,
    whole(answer, last - first <= QUOTE ? { first, last } : clauseAt(answer, condition.first)),
  );
}
