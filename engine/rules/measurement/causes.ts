/** What an answer offers to tell its own effect from everything else that changed. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { gathered, isDenied, near, standing, within, type Gathering, type Place } from '../../nearby.ts';
import { clauseAt, marksOf, once, sentenceAt } from '../../places.ts';

export type Comparison = { place: Place; beside: Place };

export type Causes = {
  /** Some go with and some without, and the two are alike, drawn by lot or set against each other. */
  comparison: Comparison | undefined;
  /** What would have come anyway is reckoned with. */
  anyway: Comparison | undefined;
  named: Mark | undefined;
  watched: Mark | undefined;
  wavedAway: Mark | undefined;
};

/** Reads the means of telling cause once an answer. */
export const causesOf = once((answer: Answer): Causes => {
  const named = marksOf(answer, 'measurement:named');
  const isDismissed = (mark: Mark) => isDenied(answer, mark, 6) || isWavedAway(answer, mark);
  const dismissed = named.find(isDismissed);
  const wavedAway = marksOf(answer, 'measurement:waved-away')[0];
  return {
    comparison: comparisonOf(answer),
    anyway: gathered(answer, ANYWAY),
    named: named.find((mark) => !isDismissed(mark)),
    watched: standing(answer, 'measurement:watched').find((mark) => !isPictured(answer, mark)),
    wavedAway: wavedAway ?? dismissed,
  };
});

/** "a control group is a luxury": said of the method in the same sentence. */
function isWavedAway(answer: Answer, mark: Mark): boolean {
  const { first, last } = sentenceAt(answer, mark.first);
  return within(answer, 'measurement:luxury', first, last) !== undefined;
}

/** "a photo before and after": shown, and not counted. */
function isPictured({ tokens }: Answer, { first }: Mark): boolean {
  return /^(?:photo|photos|picture|pictures|video|film|image|images)$/.test(tokens[first - 1]?.norm ?? '');
}

/** Tags that say who goes without, or who is drawn: the words that carry a comparison. */
const CARRIES = ['measurement:without', 'measurement:chance'] as const;
const SUPPORTS = [
  'measurement:sides',
  'measurement:against',
  'measurement:purpose',
  'measurement:alike',
  'measurement:named',
] as const;

/** Of all that says who goes without, what most is said beside of comparing: its words are quoted. */
function comparisonOf(answer: Answer): Comparison | undefined {
  if (!gathered(answer, COMPARISON)) return undefined;
  let best: { place: Mark; beside: Mark; weight: number } | undefined;
  for (const tag of CARRIES)
    for (const place of marksOf(answer, tag)) {
      const clause = clauseAt(answer, place.first);
      const sentence = sentenceAt(answer, place.first);
      const others = [...CARRIES, ...SUPPORTS].filter((other) => other !== tag);
      const inside = (from: { first: number; last: number }) =>
        others.filter((other) => within(answer, other, from.first, from.last)).length;
      const beside = others
        .map((other) => near(answer, place, other, COMPARISON.reach))
        .find((mark) => mark !== undefined);
      if (!beside) continue;
      // "if half of them have not answered, I call them" is a sign, and no group that goes without.
      if (isConditional(answer, place)) continue;
      const weight = 2 * inside(sentence) + inside(clause) + (tag === 'measurement:without' ? 1 : 0);
      if (!best || weight > best.weight) best = { place, beside, weight };
    }
  return best && best.weight > LEAST ? best : undefined;
}

function isConditional(answer: Answer, { first }: Mark): boolean {
  const clause = clauseAt(answer, first).first;
  for (let i = sentenceAt(answer, first).first; i < first; i++) {
    const { norm } = answer.tokens[i]!;
    if (norm === 'if' || (i >= clause && /^(?:how|which|who)$/.test(norm))) return true;
  }
  return false;
}

/** Words of going without, with nothing beside them in their sentence, may be about something else. */
const LEAST = 0;

const COMPARISON: Gathering = {
  counts: {
    'measurement:chance': 2,
    'measurement:without': 2,
    'measurement:purpose': 2,
    'measurement:alike': 1,
    'measurement:sides': 1,
    'measurement:against': 1,
    'measurement:named': 1,
  },
  anchors: ['measurement:without', 'measurement:chance', 'measurement:sides'],
  enough: 3,
  reach: 32,
  // "the other half not till June", "some don't": the denial is the point.
  deniable: ['measurement:without', 'measurement:sides', 'measurement:purpose', 'measurement:against'],
};
const ANYWAY: Gathering = {
  counts: {
    'measurement:anyway': 2,
    'measurement:without': 1,
    'measurement:purpose': 1,
    'measurement:against': 1,
  },
  anchors: ['measurement:anyway'],
  enough: 3,
  reach: 30,
  deniable: ['measurement:without', 'measurement:purpose', 'measurement:against'],
};
