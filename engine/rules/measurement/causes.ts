/** What an answer offers to tell its own effect from everything else that changed. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { gathered, isDenied, standing, type Gathering, type Place } from '../../nearby.ts';
import { marksOf, once } from '../../places.ts';

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
  const dismissed = named.find((mark) => isDenied(answer, mark, 6));
  const wavedAway = marksOf(answer, 'measurement:waved-away')[0];
  return {
    comparison: gathered(answer, COMPARISON),
    anyway: gathered(answer, ANYWAY),
    named: named.find((mark) => !isDenied(answer, mark, 6)),
    watched: standing(answer, 'measurement:watched')[0],
    wavedAway: wavedAway ?? dismissed,
  };
});

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
