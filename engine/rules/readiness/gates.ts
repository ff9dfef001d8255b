/** How an answer goes from a few to many, and what would stop it on the way. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { gathered, isDenied, near, standing, within, type Gathering } from '../../nearby.ts';
import { marksOf, once, sentenceAt } from '../../places.ts';

export type Gates = {
  /** A trial with what would stop it. */
  gate: { place: Mark; beside: Mark } | undefined;
  phases: Mark | undefined;
  atOnce: { place: Mark; beside: Mark } | undefined;
  wavedAway: Mark | undefined;
};

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
export const gatesOf = once((answer: Answer): Gates => ({
  gate: gathered(answer, GATE) ?? refusalOf(answer),
  phases: standing(answer, 'readiness:phases')[0],
  atOnce: atOnceOf(answer),
  wavedAway: marksOf(answer, 'readiness:waved-away')[0],
}));

function atOnceOf(answer: Answer): Gates['atOnce'] {
  for (const place of marksOf(answer, 'readiness:at-once')) {
    if (isDenied(answer, place, 8)) continue;
    const beside = near(answer, place, 'readiness:launch', 14);
    if (beside) return { place, beside };
  }
  return undefined;
}

/** Tokens from a condition to its refusal, and back to the trial it is about. */
const TO_REFUSAL = 26;
const TO_TRIAL = 45;

/** "ten trucks …; if more than three beep falsely, we take it back": trial, condition, fault, refusal, in this order. */
function refusalOf(answer: Answer): Gates['gate'] {
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
